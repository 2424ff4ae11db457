"""The scalar field of BN254 and transforms over it, in Python's integers and by their definitions.

Nothing here comes from the model of the hardware: the constants follow from the curve, and every sum is written out.
"""

# Barreto and Naehrig, "Pairing-Friendly Elliptic Curves of Prime Order" (2005): the order of the group as a polynomial in u; u is that of the
# curve of EIP-196, which gives the order in full.
U = 4965661367192848881
MODULUS = 36 * U**4 + 36 * U**3 + 18 * U**2 + 6 * U + 1
assert MODULUS == 21888242871839275222246405745257275088548364400416034343698204186575808495617
# 2^28 is the largest power of two in the order of the multiplicative group.
TWO_ADICITY = 28
assert (MODULUS - 1) % 2 ** (TWO_ADICITY + 1) == 2**TWO_ADICITY
# The smallest number that is no square, so its power below has the order 2^28 and no less; what libff and arkworks take.
GENERATOR = 5
assert [pow(g, (MODULUS - 1) // 2, MODULUS) != 1 for g in range(2, 6)] == [False] * 3 + [True]


def root(log_size):
    """The primitive 2^`log_size`-th root of unity that a transform has its powers of."""
    return pow(GENERATOR, (MODULUS - 1) >> log_size, MODULUS)


def inverse_of(value):
    """1 / `value`."""
    return pow(value, -1, MODULUS)


def sums(values, base, shift):
    """sum over j of shift^j values(j) base^(j k), for all k."""
    terms = [value * pow(shift, j, MODULUS) for j, value in enumerate(values)]
    powers = [pow(base, e, MODULUS) for e in range(len(values))]
    return [
        sum(term * powers[j * k % len(values)] for j, term in enumerate(terms)) % MODULUS
        for k in range(len(values))
    ]


def forward(values, shift=1):
    """X(k) = sum over j of shift^j x(j) w^(j k)."""
    return sums(values, root(len(values).bit_length() - 1), shift)


def inverse(results, shift=1):
    """x(j) = shift^-j / N times the sum over k of X(k) w^(-j k)."""
    values = sums(results, inverse_of(root(len(results).bit_length() - 1)), 1)
    scale, back = inverse_of(len(results)), inverse_of(shift)
    return [value * scale * pow(back, j, MODULUS) % MODULUS for j, value in enumerate(values)]


def montgomery(values):
    """Values as a factor, or a value in Montgomery form, is held: times 2^256."""
    return [(value << 256) % MODULUS for value in values]


def encoded(values):
    """Values in memory: 32 bytes each, the lowest first."""
    return b"".join(value.to_bytes(32, "little") for value in values)


def bit_reversed(values):
    """The value j at the place whose bits are those of j from the other end; as many values as a power of two."""
    bits = len(values).bit_length() - 1
    return [values[int(f"{place:0{bits}b}"[::-1], 2)] for place in range(len(values))]


def random_values(random, count):
    """Canonical values, with 0 and -1 among them."""
    return [random.choice((0, MODULUS - 1, *[random.randrange(MODULUS)] * 6)) for _ in range(count)]
