#!/usr/bin/env bash
# The one command: installs what the tests need, builds, runs every test project and ends with "N passed, N failed".
# Usage: bash tests/run.sh [filter for dotnet test]
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

configuration=Release
results=artifacts/tests
npm_packages=artifacts/npm
browser_packages=(botframework-directlinejs@0.15.8 @microsoft/m365agentsplayground@0.2.28)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1

say() { printf '\n== %s\n' "$*"; }
stop() { printf '%s\n0 passed, 1 failed\n' "$*"; exit 1; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo -n "$@"; else return 1; fi; }

# apt COMMAND PACKAGE...: installs Debian packages unless the command is there.
apt() {
  local command=$1; shift
  command -v "$command" >/dev/null && return
  say "Installing $* (Debian packages)"
  as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
    stop "'$command' is missing and could not be installed. Install $* and run this again."
}

npm_install() {
  local marker="$npm_packages/.installed-${browser_packages[*]//[\/ ]/_}"
  [ -e "$marker" ] && return
  say "Fetching ${browser_packages[*]} (npm) into $npm_packages"
  mkdir -p "$npm_packages"
  [ -e "$npm_packages/package.json" ] || echo '{ "private": true }' > "$npm_packages/package.json"
  npm install --prefix "$npm_packages" --no-audit --no-fund --ignore-scripts --loglevel=error "${browser_packages[@]}" </dev/null ||
    stop "The npm packages could not be fetched."
  touch "$marker"
}

# A server of our own, in a folder of its own, on a free port; gone when this script ends. PostgreSQL refuses to run as root.
start_postgres() {
  local bin folder port as=()
  bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
  [ -x "$bin/initdb" ] || { apt /usr/lib/postgresql/initdb postgresql; bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1); }
  folder=$(mktemp -d)
  [ "$(id -u)" = 0 ] && as=(runuser -u postgres --) && chown postgres "$folder"
  say "Starting PostgreSQL in $folder"
  "${as[@]}" "$bin/initdb" -D "$folder/data" -A trust -U postgres -E UTF8 --locale=C --no-sync >/dev/null || stop "PostgreSQL could not make its files in $folder."
  for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 20000))
    "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -w -s -l "$folder/log" start \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200 -c fsync=off" && break
    port=
  done
  [ -n "$port" ] || stop "PostgreSQL did not start; see $folder/log."
  trap '(cd / && '"${as[*]} $bin/pg_ctl -D $folder/data -m immediate -s stop; rm -rf $folder"')' EXIT
  export HELPBOT_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
}

command -v dotnet >/dev/null || stop "The .NET SDK 10 is missing."
apt chromium chromium
apt npm nodejs npm
npm_install
start_postgres

say "Building ($configuration)"
dotnet build HelpBot.sln -c $configuration -v q -clp:NoSummary </dev/null || stop "The build failed."

rm -rf "$results"
passed=0 failed=0 skipped=0

# counter TRX NAME: one number of a result file.
counter() { sed -n "s/.*<Counters [^>]*\\b$2=\"\\([0-9]*\\)\".*/\\1/p" "$1" | head -1; }

for project in tests/*/*.csproj; do
  grep -q Tests.props "$project" || continue
  name=$(basename "$project" .csproj)
  say "Testing $name"
  dotnet test "$project" -c $configuration --no-build --results-directory "$results/$name" --logger "trx;LogFileName=$name.trx" \
    ${1:+--filter "$1"} </dev/null
  outcome=$?
  trx="$results/$name/$name.trx"
  if [ -e "$trx" ]; then
    total=$(counter "$trx" total) executed=$(counter "$trx" executed) good=$(counter "$trx" passed)
    bad=$((executed - good))
    [ "$outcome" != 0 ] && [ "$bad" = 0 ] && bad=1 # the run broke off
    passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + total - executed))
  elif [ -z "${1:-}" ]; then
    echo "$name produced no result."
    failed=$((failed + 1))
  fi
done

[ "$skipped" = 0 ] || printf '\n%s skipped (named above)\n' "$skipped"
printf '\n%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
