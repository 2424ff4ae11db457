"""The curve of BN254, y^2 = x^3 + 3 over its base field, in Python's integers: sums by chord and tangent, one case after the other.

Nothing here comes from the model of the hardware, whose formulas know no cases. Points are pairs of coordinates, or `INFINITY`.
"""

from field import MODULUS, U, encoded

# The base field as a polynomial in the same U as the group's order; EIP-196 gives it in full.
PRIME = 36 * U**4 + 36 * U**3 + 24 * U**2 + 6 * U + 1
assert PRIME == 21888242871839275222246405745257275088696311157297823662689037894645226208583
INFINITY = None
GENERATOR = (1, 2)
# Bytes of a sum in memory: three coordinates of 32 bytes, and 32 of zeros.
SUM_BYTES = 128


def negated(point):
    """-P."""
    return point and (point[0], -point[1] % PRIME)


def plus(one, other):
    """P + Q."""
    if one is INFINITY or other is INFINITY:
        return one or other
    if one == negated(other):
        return INFINITY
    (x, y), (u, v) = one, other
    # The tangent at a point, otherwise the chord between two.
    rise, run = (3 * x * x, 2 * y) if one == other else (v - y, u - x)
    slope = rise * pow(run, -1, PRIME) % PRIME
    third = (slope * slope - x - u) % PRIME
    return third, (slope * (x - third) - y) % PRIME


def total(points):
    """The sum of all of them."""
    result = INFINITY
    for point in points:
        result = plus(result, point)
    return result


def times(scalar, point):
    """`scalar` P, of a scalar that is not negative."""
    result = INFINITY
    for bit in f"{scalar:b}":
        result = plus(result, result)
        if bit == "1":
            result = plus(result, point)
    return result


assert times(MODULUS, GENERATOR) is INFINITY


def random_points(random, count):
    """Points, with infinity, equal and opposite ones among them."""
    points = []
    for _ in range(count):
        fresh = times(random.randrange(1, MODULUS), GENERATOR)
        seen = random.choice(points or [fresh])
        points.append(random.choice((fresh, fresh, fresh, seen, negated(seen), INFINITY)))
    return points


def met_points(random):
    """Points one after the other for the same bucket: opposite ones, then infinity, then one that is doubled; and behind them the double."""
    one, other = (times(random.randrange(1, MODULUS), GENERATOR) for _ in range(2))
    return [one, negated(one), INFINITY, other, other], plus(other, other)


def encoded_points(points):
    """Points in memory: x and y in Montgomery form, 32 bytes each; zeros for infinity."""
    return encoded((value << 256) % PRIME for point in points for value in point or (0, 0))


def decoded_sums(contents):
    """The points of sums in memory, X, Y and Z in Montgomery form, where X/Z and Y/Z are the coordinates and Z = 0 is infinity."""
    points = []
    for start in range(0, len(contents), SUM_BYTES):
        values = [contents[start + place : start + place + 32] for place in range(0, SUM_BYTES, 32)]
        x, y, z, rest = (int.from_bytes(value, "little") for value in values)
        assert max(x, y, z) < PRIME and rest == 0
        if z == 0:
            assert x == 0
            points.append(INFINITY)
        else:
            # Whatever all three are multiplied with, so Montgomery's factor too, is gone in a quotient.
            points.append(tuple(value * pow(z, -1, PRIME) % PRIME for value in (x, y)))
    return points
