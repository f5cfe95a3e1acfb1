#!/usr/bin/env bash
# Installs the editors that the tests in this folder run, where they are missing: Neovim, and Emacs with eglot.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
bash "$here/../apt.sh" nvim neovim
bash "$here/../apt.sh" emacs emacs-nox elpa-eglot elpa-markdown-mode
