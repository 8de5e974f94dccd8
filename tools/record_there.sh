#!/bin/sh
# Makes the GPU record on a bare machine without a network, whose Python has JAX.
#
#   sh tools/record_there.sh download WHEELS    here: what that machine lacks
#   sh tools/record_there.sh run WHEELS FILE    there: the record, as one archive FILE
#
# Variables there: PYTHON (python3), JOBS (8), MINUTES (9), COMMIT (what is checked out;
# asked of git if unset), TRIAL=1 (a trial on a CPU). Nothing outside of this folder and
# FILE is written. Unpack FILE in the root of the repository, and commit.
set -eu
cd "$(dirname "$0")/.."

NEEDED="numpyro multipledispatch tqdm"
MOST=4000000 # bytes of the archive

case "${1:-} $#" in
"download 2")
  names=$(for name in $NEEDED; do grep -o "^$name==[^ ]*" requirements.txt; done)
  # shellcheck disable=SC2086
  "${PYTHON:-.venv/bin/python}" -m pip download --quiet --no-deps --dest "$2" $names
  du -ch "$2"/*.whl
  ;;
"run 3")
  python=${PYTHON:-python3}
  site=$PWD/_build/there
  mkdir -p "$site"
  "$python" -m pip install --quiet --no-index --no-deps --no-compile --upgrade \
    --target "$site" "$2"/*.whl
  export PYTHONPATH="$site" PYTHONDONTWRITEBYTECODE=1
  status=0
  "$python" -m tools.record --jobs "${JOBS:-8}" --minutes "${MINUTES:-9}" \
    ${COMMIT:+--commit "$COMMIT"} ${TRIAL:+--trial} || status=$?
  record=book/_recorded/gpu
  [ -z "${TRIAL:-}" ] || record=_build/trial-record
  [ -f "$record/environment.json" ] || exit "$status"
  tar -czf "$3" "$record"
  size=$(wc -c <"$3")
  echo "$3: $size bytes"
  if [ "$size" -gt "$MOST" ]; then
    echo "ERROR: $3: more than $MOST bytes" >&2
    exit 1
  fi
  exit "$status"
  ;;
*)
  sed -n '2,10s/^# \{0,1\}//p' "$0" >&2
  exit 2
  ;;
esac
