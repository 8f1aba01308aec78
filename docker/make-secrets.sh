#!/bin/sh
# Makes the database password that docker-compose.yml hands to both containers by file. An existing one is kept: the
# database in the volume knows no other.
set -eu
folder="$(dirname "$0")/secrets"
mkdir -p "$folder"
chmod 700 "$folder"
if [ -s "$folder/neo4j-password" ]; then
  echo "kept $folder/neo4j-password"
  exit 0
fi
password="$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')"
printf '%s' "$password" >"$folder/neo4j-password"
printf 'neo4j/%s' "$password" >"$folder/neo4j-auth"
# The containers run as other users and see the file alone, not the closed folder that it lies in.
chmod 444 "$folder/neo4j-password" "$folder/neo4j-auth"
echo "made $folder/neo4j-password"
