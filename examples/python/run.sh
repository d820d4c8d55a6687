#!/usr/bin/env bash
# Runs works.py in an environment of its own; builds the jar if it is missing. Needs Python 3.9 or
# newer with venv and, the first time, a package index: without them it says so, and ends with 77.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

environment=target/python
if ! "$environment/bin/python" -c "import jpype" 2> /dev/null \
    && ! { python3 -m venv "$environment" \
           && "$environment/bin/pip" install --quiet --disable-pip-version-check "JPype1>=1.5,<2"; }
then
  echo "Python 3.9 with venv and the package JPype1 are needed" >&2
  exit 77
fi

jar=target/fanworks-jdbc.jar
if [[ ! -f "$jar" ]]; then
  ./mvnw -q -DskipTests package
fi
"$environment/bin/python" examples/python/works.py "$jar"
