#!/bin/sh
# sh src/compile/hosting/release.sh dist /srv/khien-nho [name]
# Puts a build on the host, whole and at once, and keeps the files of the last five releases: a tab that was opened before asks for the parts of
# its own release. Names of assets carry a hash of what is in them, so that those of two releases can lie side by side.
set -eu
dist=$1 home=$2
# Names of releases are in the order of their times.
now=${3:-$(date -u +%Y%m%dT%H%M%SZ)}
[ ! -e "$home/releases/$now" ]
mkdir -p "$home/releases" "$home/served"
cp -R "$dist" "$home/releases/$now"
cp -R "$dist" "$home/served/$now"
for old in $(ls "$home/releases" | sort -r | sed -n 2,5p); do
  for file in "$home/releases/$old/assets/"*; do
    [ -e "$home/served/$now/assets/${file##*/}" ] || cp "$file" "$home/served/$now/assets/"
  done
done
ln -s "served/$now" "$home/next"
mv -T "$home/next" "$home/current"
for old in $(ls "$home/releases" | sort -r | sed 1,5d); do rm -r "$home/releases/$old"; done
for old in $(ls "$home/served" | sort -r | sed 1,2d); do rm -r "$home/served/$old"; done
