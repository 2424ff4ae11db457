#!/usr/bin/env bash
# cvc5 1.4.2 comes from PyPI as two wheels, `cvc5` (BSD) and `cvc5-gpl`, and both bring the Python module `cvc5`.
# Only the second solves finite fields.
#
# Seen with Python 3.11 on x86-64 Linux:
# 1. the BSD wheel has the sort of a finite field, its terms and the logic QF_FF; it takes assertions, and raises at `checkSat`;
# 2. pip installs it over `cvc5-gpl` without a word, and `cvc5.__version__` says 1.4.2 either way, so finite fields are gone;
# 3. uninstalling it then takes the module away, although pip still lists `cvc5-gpl`.
#
# A program that needs finite fields has to ask a question of one, and neither the version nor the list of packages tells.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
python="$folder/venv/bin/python"
pip() { "$python" -m pip "$@" --quiet --disable-pip-version-check --no-input; }

cat > "$folder/ask.py" <<'ASK'
try:
    import cvc5
except ImportError:
    print("no module")
    raise SystemExit

terms = cvc5.TermManager()
solver = cvc5.Solver(terms)
solver.setLogic("QF_FF")
field = terms.mkFiniteFieldSort("101")
x = terms.mkConst(field, "x")
square = terms.mkTerm(cvc5.Kind.FINITE_FIELD_MULT, x, x)
solver.assertFormula(terms.mkTerm(cvc5.Kind.EQUAL, square, terms.mkFiniteFieldElem("4", field)))
try:
    answer = str(solver.checkSat())
except RuntimeError as error:
    answer = f"RuntimeError: {error}"
print(cvc5.__version__, answer.splitlines()[0])
ASK

same() {
    if [ "$2" != "$3" ]; then
        echo "$1: expected '$2', got '$3'" >&2
        exit 1
    fi
    echo "$1: $3"
}
raised="1.4.2 RuntimeError: cvc5 can't solve field problems since it was not configured with --cocoa"

pip install cvc5==1.4.2
same "the BSD wheel" "$raised" "$("$python" "$folder/ask.py")"
pip uninstall --yes cvc5
pip install cvc5-gpl==1.4.2
same "the GPL wheel" "1.4.2 sat" "$("$python" "$folder/ask.py")"
pip install cvc5==1.4.2
same "the BSD wheel over it" "$raised" "$("$python" "$folder/ask.py")"
pip uninstall --yes cvc5
same "packages without it" "cvc5-gpl" "$("$python" -m pip list --format=freeze --disable-pip-version-check | grep -o '^cvc5[a-z-]*')"
same "the module without it" "no module" "$("$python" "$folder/ask.py")"
