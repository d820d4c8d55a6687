#!/usr/bin/env bash
# Writes works of a fandom to a CSV file that spreadsheets open. Needs JDK 17 or newer; builds the
# jar if it is missing.
#
#   examples/csv/export.sh [file [URL]]
set -euo pipefail
file=$(realpath -m "${1:-works.csv}")
url=${2:-jdbc:fanworks:demo?arrays=text}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

jar=target/fanworks-jdbc.jar
if [[ ! -f "$jar" ]]; then
  ./mvnw -q -DskipTests package
fi

java -jar "$jar" -u "$url" --outputformat=csv \
  -e "SELECT id, title, fandoms, rating, word_count, kudos, date_updated
        FROM works
       WHERE fandom = 'Quillmarsh Chronicles' AND word_count > 30000
       ORDER BY id" > "$file"
echo "$(($(wc -l < "$file") - 1)) works are in $file"
