#!/usr/bin/env bash
# Runs works.py in an environment of its own. Needs Python 3.9 or newer with venv and, the first
# time, a package index; builds the jar if it is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

jar=target/fanworks-jdbc.jar
if [[ ! -f "$jar" ]]; then
  ./mvnw -q -DskipTests package
fi

environment=target/python
if [[ ! -x "$environment/bin/python" ]]; then
  python3 -m venv "$environment"
  "$environment/bin/pip" install --quiet --disable-pip-version-check "JPype1>=1.5,<2"
fi
"$environment/bin/python" examples/python/works.py "$jar"
