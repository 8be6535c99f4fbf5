#!/bin/sh
# Finds the Python that this installation was packed for, and lets install.py do the rest.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
wanted=$(sed -n 's/^ *"python": "\([0-9.]*\)",*$/\1/p' "$here/installation.json")
for python in "python$wanted" python3 python; do
    if command -v "$python" >/dev/null 2>&1 &&
        [ "$("$python" -I -c 'import sys; print("%d.%d" % sys.version_info[:2])')" = "$wanted" ]; then
        exec "$python" -I "$here/install.py" "$@"
    fi
done
echo "error: Python $wanted is not found. Install it, or pack the installation on a machine with your Python." >&2
exit 2
