#!/bin/sh
# Cuts the network between the hosts of a meter, and compares its registers with those of an undisturbed run.
#
# Hosts are network namespaces. On host a are the broker and the samplers of three meters; each meter has a host b of its own
# with the services that follow, and a link to it. One link is taken down for 5 s and one for 20 s; of the third meter
# metrology is on host b, too, and packets of one and then of the other direction are lost. Every register must end as it does
# undisturbed, to the bit, and the ledgers must be sound.
#
# A fourth meter is on a cluster of three brokers, on the hosts a, b4 and b5. The one that its sampler is connected to is
# cut off from the other brokers and not from the meter, which must leave it and go on before the cut is healed.
#
#   sudo test/durability/partition.sh       needs root, iproute2 and a build (npm run build); takes about a minute
set -eu

here=$(cd "$(dirname "$0")/../.." && pwd)
cannot() {
  echo "partition.sh: not run: $1" >&2
  exit 5
}
[ "$(id -u)" = 0 ] || cannot "it makes network namespaces, which needs root"
command -v ip >/dev/null || cannot "there is no ip command; install iproute2"
[ -f "$here/dist/deploy/main.js" ] || cannot "there is no build; npm run build makes it"

name=fourquad-$$
work=$(mktemp -d)
hosts=""
clean() {
  for host in $hosts; do ip netns del "$host" || true; done
  rm -rf "$work"
}
trap clean EXIT
trap 'exit 130' INT TERM

add_host() {
  ip netns add "$1" 2>/dev/null || cannot "this system lets nobody make network namespaces"
  hosts="$hosts $1"
  ip -n "$1" link set lo up
}
add_host "$name-a"
for number in 1 2 3 4 5; do
  add_host "$name-b$number"
  ip -n "$name-a" link add "to-b$number" type veth peer name to-a netns "$name-b$number"
  ip -n "$name-a" address add "10.77.$number.1/24" dev "to-b$number"
  ip -n "$name-b$number" address add "10.77.$number.2/24" dev to-a
  ip -n "$name-a" link set "to-b$number" up
  ip -n "$name-b$number" link set to-a up
  ip -n "$name-b$number" route add default via "10.77.$number.1"
done
ip netns exec "$name-a" sh -c 'echo 1 > /proc/sys/net/ipv4/ip_forward'

# The bound is for a hang; the work is done long before.
timeout -k 5 300 ip netns exec "$name-a" node "$here/test/durability/partition.mjs" "$work" "$name"
