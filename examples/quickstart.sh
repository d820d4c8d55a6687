#!/usr/bin/env bash
# The long works of one fandom by kudos, from the archive inside the jar, and the requests
# that took. Needs JDK 17 or newer; builds the jar if it is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

jar=target/fanworks-jdbc.jar
if [[ ! -f "$jar" ]]; then
  ./mvnw -q -DskipTests package
fi

java -jar "$jar" -u jdbc:fanworks:demo \
  -e "SELECT title, authors, kudos
        FROM works
       WHERE fandom = 'Quillmarsh Chronicles' AND word_count > 10000
       ORDER BY kudos DESC
       LIMIT 10" \
  -e "SELECT status, regexp_replace(url, '^https?://[^/]*', '') AS request
        FROM fanworks.requests"
