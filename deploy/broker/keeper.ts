/**
 * Runs the server, `$1` with configuration `$2`, for as long as standard input is open. The meter holds the other end, so
 * the server ends with it however it dies, and a crash of the server is seen because the shell ends too.
 */
const keeper = `
"$1" -c "$2" </dev/null &
server=$!
trap 'kill -TERM "$server" 2>/dev/null' TERM INT HUP
exec 3<&0 </dev/null
{ trap - TERM INT HUP; read -r _ <&3; kill -TERM "$server"; sleep 3; kill -KILL "$server"; } >/dev/null 2>&1 &
reader=$!
exec 3<&-
while :; do
  wait "$server"
  code=$?
  kill -0 "$server" 2>/dev/null || break
done
kill -TERM "$reader" 2>/dev/null
exit "$code"
`;

/** Arguments of `/bin/sh` that run a server so; paths travel as arguments, so no character in them has a meaning. */
export function keeperArguments(server: string, configuration: string): string[] {
  return ["-c", keeper, "sh", server, configuration];
}
