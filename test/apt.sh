#!/usr/bin/env bash
# Installs what is missing, where that can be done: apt.sh COMMAND PACKAGE…
# Nothing happens when the command is there. As root on Debian the packages are installed; elsewhere one line says what
# to install, and the exit code is 1.
set -euo pipefail

command="$1"
shift
if command -v "$command" >/dev/null; then exit 0; fi
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
  echo "'$command' is missing. Please install it; on Debian: apt-get install $*" >&2
  exit 1
fi
echo "Installing $*"
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
install() { DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >"$log" 2>&1; }
if install "$@" || { apt-get update -qq >"$log" 2>&1 && install "$@"; }; then exit 0; fi
tail -n 3 "$log" >&2
echo "'$command' could not be installed with: apt-get install $*" >&2
exit 1
