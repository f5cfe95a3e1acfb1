-- Runs in Neovim with the set-up of docs/editors.md and plan.md open, and writes down what the server gave.

local function wait_for(what, is_there)
  if not vim.wait(30000, is_there, 20) then error(what .. ' did not come') end
end

local function ask(method, params)
  for _, it in pairs(vim.lsp.buf_request_sync(0, method, params, 30000) or {}) do
    if it.result then return it.result end
  end
  return {}
end

local function outline(symbols, depth)
  local names = {}
  for _, it in ipairs(symbols) do
    table.insert(names, string.rep('  ', depth) .. it.name)
    vim.list_extend(names, outline(it.children or {}, depth + 1))
  end
  return names
end

local function titles(actions)
  return vim.tbl_map(function(it) return it.title end, actions)
end

local function answers()
  wait_for('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
  local diagnostics = vim.tbl_map(function(it)
    return { line = it.lnum + 1, message = it.message }
  end, vim.diagnostic.get(0))

  local document = { textDocument = vim.lsp.util.make_text_document_params() }
  local symbols = outline(ask('textDocument/documentSymbol', document), 0)

  vim.fn.search(vim.env.ASKED_AT)
  local hover = ask('textDocument/hover', vim.lsp.util.make_position_params()).contents
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics() }
  local actions = titles(ask('textDocument/codeAction', params))

  -- A plan and a page that is none are answered by the same server, in the order in which they came.
  vim.cmd('edit README.md')
  wait_for('the server', function() return #vim.tbl_keys(vim.lsp.buf_get_clients(0)) > 0 end)
  ask('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() })
  local elsewhere = #vim.diagnostic.get(0)

  return { diagnostics = diagnostics, symbols = symbols, hover = hover.value, actions = actions, elsewhere = elsewhere }
end

local went_well, result = pcall(answers)
if went_well then
  vim.fn.writefile({ vim.json.encode(result) }, 'answers.json')
  vim.cmd('qall!')
end
print(result)
vim.cmd('cquit')
