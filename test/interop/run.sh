#!/usr/bin/env bash
# Reads a running meter with clients that we did not write: curl, mbpoll (libmodbus) and pymodbus, and feeds one with sampled values
# from a sender that shares nothing with the program. Installs what it can into
# a temporary folder; fails when a value differs, or when no foreign Modbus client was to be had.
set -uo pipefail
cd "$(dirname "$0")/../.."
folder="$(mktemp -d)"
meter=""
failed=0
clients=0

cleanup() {
  if [ -n "$meter" ] && kill -0 "$meter" 2> /dev/null; then
    kill -INT "$meter"
    wait "$meter"
  fi
  rm -rf "$folder"
}
trap cleanup EXIT

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

command -v curl > /dev/null || { echo "FAIL curl is not installed"; exit 1; }
http="$(free_port)"
modbus="$(free_port)"
node deploy/fourquad.mjs run --source synthetic:deploy/scenarios/steady.yaml --data "$folder/data" \
  --http "$http" --modbus "$modbus" > "$folder/meter.log" 2>&1 &
meter=$!
api="http://127.0.0.1:$http/api/v1/meters/main/datapoints"
for _ in $(seq 200); do
  curl -fs -m 5 "$api?name=energy.active.import.total" 2> /dev/null | grep -q '"value":[0-9]*[1-9]' && break
  sleep 0.1
done
if curl -fs -m 5 "$api" > "$folder/first.json"; then echo "ok   curl: datapoints over HTTP"; else
  echo "FAIL curl: the meter does not answer"; tail -5 "$folder/meter.log"; exit 1
fi

# compare CLIENT COMMAND...: runs the command between two HTTP reads.
compare() {
  local client="$1"
  shift
  clients=$((clients + 1))
  curl -fs -m 5 "$api" > "$folder/before.json"
  if ! "$@" > "$folder/read.json"; then echo "FAIL $client: it could not read the meter"; failed=1; return; fi
  curl -fs -m 5 "$api" > "$folder/after.json"
  node test/interop/compare.mjs "$client" "$folder/before.json" "$folder/read.json" "$folder/after.json" || failed=1
}

read_with_mbpoll() {
  local poll=(mbpoll -m tcp -p "$modbus" -a 1 -1 -0 -q)
  local pattern floats
  pattern="$("${poll[@]}" -B -t 3:float -r 26 -c 1 127.0.0.1)" || return 1
  floats="$("${poll[@]}" -B -t 3:float -r 100 -c 32 127.0.0.1)" || return 1
  PATTERN="$pattern" FLOATS="$floats" node -e '
    const values = (text) => [...text.matchAll(/^\[\d+\]:\s+(\S+)/gm)].map(([, value]) => Number(value));
    console.log(JSON.stringify({ pattern: values(process.env.PATTERN)[0], floats: values(process.env.FLOATS) }));'
}

# Debian's packages of foreign programs, where this is Debian and we may install them.
missing=()
command -v mbpoll > /dev/null || missing+=(mbpoll)
command -v chromium > /dev/null || missing+=(chromium)
if [ "${#missing[@]}" -gt 0 ] && [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
  timeout 120 apt-get update -q > "$folder/apt.log" 2>&1
  timeout 400 apt-get install -y -q --no-install-recommends "${missing[@]}" >> "$folder/apt.log" 2>&1
fi
if command -v mbpoll > /dev/null; then compare mbpoll read_with_mbpoll; else echo "none mbpoll: not installed and not to be had from apt"; fi

python="$folder/venv/bin/python"
if python3 -m venv "$folder/venv" > "$folder/pip.log" 2>&1 &&
  timeout 120 "$python" -m pip install -q pymodbus >> "$folder/pip.log" 2>&1; then
  compare pymodbus "$python" test/interop/modbus-pymodbus.py 127.0.0.1 "$modbus"
else
  echo "none pymodbus: it could not be installed from PyPI ($(tail -1 "$folder/pip.log"))"
fi

if command -v chromium > /dev/null; then
  if node test/interop/page.mjs "http://127.0.0.1:$http"; then echo "ok   chromium: the page"; else echo "FAIL chromium: the page"; failed=1; fi
else
  echo "none chromium: not installed and not to be had from apt"
fi

if command -v python3 > /dev/null; then
  port="$(free_port)"
  timeout 30 python3 test/interop/sampled-values-sender.py 127.0.0.1 "$port" 20 &
  sender=$!
  node deploy/fourquad.mjs run --source "sv:127.0.0.1:$port" --for 5s --data "$folder/sv" --http 0 --modbus 0 --json > "$folder/sv.json" 2> "$folder/sv.log"
  node test/interop/compare-sampled-values.mjs "$folder/sv.json" || failed=1
  kill "$sender" 2> /dev/null
  wait "$sender" 2> /dev/null
fi

if [ "$clients" = 0 ]; then echo "FAIL no foreign Modbus client was available"; failed=1; fi
kill -INT "$meter"
wait "$meter"
code=$?
meter=""
if [ "$code" = 130 ]; then echo "ok   the interrupted meter ended with 130"; else echo "FAIL it ended with $code"; failed=1; fi
exit "$failed"
