#!/usr/bin/env bash
# Runs works.py with the LibreOffice of this computer; builds the jar if it is missing. Without
# LibreOffice Base or its Python module it says so, and ends with 77.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

python=
for candidate in python3 /usr/bin/python3; do
  if "$candidate" -c "import uno" 2> /dev/null; then
    python=$candidate
  fi
done
if [[ -z "$python" ]] || ! command -v soffice > /dev/null; then
  echo "LibreOffice with its Python module uno is needed, see examples/libreoffice/works.py" >&2
  exit 77
fi

jar=target/fanworks-jdbc.jar
if [[ ! -f "$jar" ]]; then
  ./mvnw -q -DskipTests package
fi
"$python" examples/libreoffice/works.py "$jar"
