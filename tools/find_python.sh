#!/bin/sh
# Prints the Python that the environment is made from.
#
#     sh tools/find_python.sh [PYTHON]
#
# It is PYTHON where that is given. Else it is python3, if that is new enough; else the
# newest of python3.15 to python3.12 on the PATH; else the newest that pyenv, uv or
# Homebrew has. Each is started before it is taken: pyenv puts commands on the PATH
# that answer "command not found". In sh, as there may be no Python at all.
set -u

OLDEST=12 # of Python 3; requirements.in has the reason
NEWEST=15

# The version of a Python, such as 3.13.0; fails where it does not start.
version() {
  "$1" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3])' 2>/dev/null
}

# Whether a version is new enough.
new_enough() {
  case $1 in
    3.*) minor=${1#3.} && [ "${minor%%.*}" -ge $OLDEST ] ;;
    *) false ;;
  esac
}

# Print the command and end, if it starts and is new enough.
take() {
  found=$(version "$1") && new_enough "$found" && command -v "$1" && exit 0
}

# Print and end with the newest of the named files that will do.
take_newest() {
  newest=$(
    for file in "$@"; do
      found=$(version "$file") && new_enough "$found" && echo "$found $file"
    done | sort -t. -k1,1n -k2,2n -k3,3n | tail -n 1
  )
  [ -n "$newest" ] && echo "${newest#* }" && exit 0
}

given=${1-}
if [ -n "$given" ]; then
  take "$given"
  if found=$(version "$given"); then
    echo "ERROR: PYTHON=$given is Python $found; the book needs 3.$OLDEST or newer" >&2
  else
    echo "ERROR: PYTHON=$given: there is no Python that starts by this name" >&2
  fi
  exit 1
fi

take python3
minor=$NEWEST
while [ $minor -ge $OLDEST ]; do
  take python3.$minor
  minor=$((minor - 1))
done
take_newest "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.*/bin/python3
take_newest "${UV_PYTHON_INSTALL_DIR:-${XDG_DATA_HOME:-$HOME/.local/share}/uv/python}"/cpython-3.*/bin/python3
for prefix in ${HOMEBREW_PREFIX:-/opt/homebrew /home/linuxbrew/.linuxbrew /usr/local}; do
  take_newest "$prefix"/opt/python@3.*/bin/python3.*[0-9]
done

cat >&2 <<END
ERROR: the book needs Python 3.$OLDEST or newer, and none was found; python3 is $(version python3 || echo "not there").
Get one by one of these, then type the same command again:
    uv python install 3.13
    sudo apt-get install python3 python3-venv    # Debian 13, Ubuntu 24.04, or newer
    brew install python@3.13
    pyenv install 3.13
Or name one that you have: make book PYTHON=/path/to/python3.13
END
exit 1
