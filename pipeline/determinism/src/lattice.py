"""Changes of coordinates that stay in their ranges: `candidates` of lattice.rs. Reads and prints JSON."""

import itertools
import json
import random
import sys

from flint import fmpz_mat

# Vectors of the reduced basis whose combinations are tried.
SHORT = 8
# Points of the ranges with two coordinates out of the middle.
POINTS = 30
# Changes that are kept.
KEPT = 40


def basis_of(generators, modulus, dimension):
    """Rows that generate the code of the generators and the multiples of the modulus, as many as coordinates."""
    rows, pivots = [], set()
    for generator in generators:
        pivots.add(next(i for i, x in enumerate(generator) if x == 1 and all(
            other is generator or other[i] == 0 for other in generators)))
        rows.append(generator)
    for place in range(dimension):
        if place not in pivots:
            rows.append([modulus if i == place else 0 for i in range(dimension)])
    return rows


def orthogonal(basis):
    """The basis made orthogonal, in floating point."""
    dual, norms = [], []
    for row in basis:
        vector = [float(x) for x in row]
        for other, norm in zip(dual, norms):
            if norm:
                factor = sum(x * y for x, y in zip(vector, other)) / norm
                vector = [x - factor * y for x, y in zip(vector, other)]
        dual.append(vector)
        norms.append(sum(x * x for x in vector))
    return dual, norms


def changes(lattice, modulus, rng):
    values = [int(x) for x in lattice["values"]]
    sizes = [int(x) for x in lattice["sizes"]]
    generators = [[int(x) for x in row] for row in lattice["generators"]]
    dimension = len(values)
    if not generators or not dimension:
        return []
    # Each coordinate counts in parts of its range.
    widest = max(size.bit_length() for size in sizes)
    scale = [1 << (widest - size.bit_length()) for size in sizes]
    rows = basis_of(generators, modulus, dimension)
    reduced = fmpz_mat([[x * s for x, s in zip(row, scale)] for row in rows]).lll()
    reduced = [[int(reduced[i, j]) for j in range(dimension)] for i in range(dimension)]
    reduced = [row for row in reduced if any(row)]
    reduced.sort(key=lambda row: sum(x * x for x in row))
    found = {}

    def consider(scaled):
        change = tuple(x // s for x, s in zip(scaled, scale))
        if any(change) and all(0 <= v + c < size for v, c, size in zip(values, change, sizes)):
            found.setdefault(change, None)

    for row in reduced:
        consider(row)
        consider([-x for x in row])
    for count in (2, 3):
        for chosen in itertools.combinations(reduced[:SHORT], count):
            for signs in itertools.product((1, -1), repeat=count):
                consider([sum(s * x for s, x in zip(signs, column)) for column in zip(*chosen)])
    unit = float(1 << widest)
    small = [[x / unit for x in row] for row in reduced]
    dual, norms = orthogonal(small)
    # The middle of each range, so that numbers have the digits that they have in their ranges; then one or two coordinates elsewhere.
    places = [()] + [((i, part),) for i in range(dimension) for part in (0.04, 0.96)]
    places += [((rng.randrange(dimension), rng.random()), (rng.randrange(dimension), rng.random())) for _ in range(POINTS)]
    for moved in places:
        parts = dict(moved)
        target = [(size * parts.get(i, 0.5) - v) * s / unit for i, (v, size, s) in enumerate(zip(values, sizes, scale))]
        vector = [0] * dimension
        rest = target
        for row in range(len(reduced) - 1, -1, -1):
            if norms[row] == 0:
                continue
            factor = round(sum(x * y for x, y in zip(rest, dual[row])) / norms[row])
            if factor:
                rest = [x - factor * y for x, y in zip(rest, small[row])]
                vector = [x + factor * y for x, y in zip(vector, reduced[row])]
        consider(vector)
        if len(found) >= KEPT:
            break
    return list(found)[:KEPT]


def main():
    question = json.load(sys.stdin)
    modulus = int(question["modulus"])
    rng = random.Random(question["seed"])
    answers = [changes(lattice, modulus, rng) for lattice in question["lattices"]]
    json.dump([[[str(x) for x in change] for change in changes] for changes in answers], sys.stdout)


main()
