#!/bin/sh
# Cuts the power under a broker, again and again, and counts the acknowledged commits that survive.
#
# The broker's store lies on an ext4 image behind a loop device. While commits are written, the image is copied as it is:
# what the kernel has not written yet is missing in the copy, as it would be after a power cut. The copy is mounted, a
# server is started on it, and every commit that was acknowledged before the copy began must be there.
#
#   sudo test/durability/power-cut.sh          needs root, e2fsprogs, loop devices and a build (npm run build)
#   CUTS=20 SYNC=10s test/durability/power-cut.sh   another number of cuts; another sync_interval, to see it lose commits
set -eu

cuts=${CUTS:-5}
here=$(cd "$(dirname "$0")/../.." && pwd)
cannot() {
  echo "power-cut.sh: not run: $1" >&2
  exit 5
}
[ "$(id -u)" = 0 ] || cannot "it mounts images, which needs root"
command -v mkfs.ext4 >/dev/null || cannot "there is no mkfs.ext4; install e2fsprogs"
losetup --find >/dev/null 2>&1 || cannot "this system has no loop device to spare"
[ -f "$here/dist/deploy/main.js" ] || cannot "there is no build; npm run build makes it"

work=$(mktemp -d)
unmount() { if mountpoint -q "$1"; then umount "$1" || umount -l "$1"; fi; }
clean() {
  unmount "$work/live"
  unmount "$work/after"
  rm -rf "$work"
}
trap clean EXIT
trap 'exit 130' INT TERM

mkdir "$work/live" "$work/after"
failed=0
cut=1
while [ "$cut" -le "$cuts" ]; do
  rm -f "$work/live.img" "$work/after.img"
  truncate -s 256M "$work/live.img"
  mkfs.ext4 -q -F "$work/live.img"
  mount -o loop "$work/live.img" "$work/live"
  # The program asks for the copy when it has written for a while, and ends its server afterwards.
  node "$here/test/durability/power-cut.mjs" write "$work" "$cut" || failed=1
  unmount "$work/live"
  mount -o loop "$work/after.img" "$work/after"
  node "$here/test/durability/power-cut.mjs" count "$work" "$cut" || failed=1
  unmount "$work/after"
  cut=$((cut + 1))
done
exit "$failed"
