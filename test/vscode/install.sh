#!/usr/bin/env bash
# Puts a real VS Code workbench where the tests find it, and says where. It takes a few seconds, and none when
# it is there.
#
# The workbench is VS Code's own server (out/server-main.js) as the npm package code-server carries it, without
# code-server's wrapper. It is kept outside the repository, in the folder that GOLDEN_THREAD_VSCODE names.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

# The newest one that Node 20 runs: VS Code 1.100.3.
version=4.100.3
cache="${GOLDEN_THREAD_VSCODE:-${XDG_CACHE_HOME:-$HOME/.cache}/golden-thread-vscode}"
workbench="$cache/$version"

bash "$here/../apt.sh" "${CHROMIUM:-chromium}" chromium fonts-dejavu-core fonts-open-sans
bash "$here/../apt.sh" rg ripgrep
bash "$here/../apt.sh" ps procps

if [ ! -f "$workbench/out/server-main.js" ]; then
  echo "Installing the workbench of VS Code into $workbench"
  mkdir -p "$cache"
  # It is made beside its place and moved there when it is whole, so that an interrupted installation starts anew.
  making="$(mktemp -d "$cache/making-XXXXXX")"
  trap 'rm -rf "$making"' EXIT
  cd "$making"
  npm pack --silent "code-server@$version" >/dev/null
  tar -xzf code-server-*.tgz package/lib/vscode
  cd package/lib/vscode
  # Its npm-shrinkwrap.json pins everything. No script is run and nothing is compiled: what is native is not needed,
  # apart from the writer of log files, for which a small module stands in.
  npm install --omit=dev --ignore-scripts --loglevel=error >/dev/null
  cp "$here/spdlog.mjs" node_modules/@vscode/spdlog/index.mjs
  echo '{ "name": "@vscode/spdlog", "main": "index.mjs" }' >node_modules/@vscode/spdlog/package.json
  mkdir -p node_modules/@vscode/ripgrep/bin
  ln -sf "$(command -v rg)" node_modules/@vscode/ripgrep/bin/rg
  cd "$cache"
  mv "$making/package/lib/vscode" "$workbench"
fi
ln -sfn "$version" "$cache/current"
echo "The workbench is in $workbench"
