"""Matrices in memory whose columns passes transform in tiles, and the factors of these passes, by their definition.

N values are a matrix of N1 rows and C columns, index j1 C + j2. The first pass transforms its columns, multiplies the result k1 of column j2 by
w^(j2 k1) (the inverse: w^(-j2 k1) and its scale), and writes the transposed matrix; the second one transforms the columns of that, in place.
"""

from field import MODULUS, encoded, inverse_of, montgomery, root

# Configuration `logsize5`: a tile has 2^5 values.
LOG_ENGINE = 5
# Passes that do not fit: log2 of the values, of the columns of a tile, first tile, number of tiles. The matrix is smaller than a tile or too large
# for two passes; tiles have one column or too many; there is no tile, or some are not there.
REFUSED = (
    *((LOG_ENGINE - 1, 2, 0, 1), (2 * LOG_ENGINE - 1, 2, 0, 1)),
    *((6, 0, 0, 1), (6, LOG_ENGINE - 1, 0, 1)),
    *((6, 2, 0, 0), (6, 2, 0, 3), (6, 2, 2, 1)),
)


def transform(random, cases, index):
    """log2 of the values and of the rows in the first pass, inverse, coset's shift, parts of a pass: of this case, behind the last one of sizes and cuts of all kinds."""
    if index < len(cases):
        log_size, log_first, back, coset, count = cases[index]
    else:
        # A transform of a pass has 2^2 to 2^(LOG_ENGINE - 1) values.
        log_first, log_second = (random.randrange(2, LOG_ENGINE) for _ in range(2))
        log_size = max(log_first + log_second, LOG_ENGINE)
        log_first = log_size - log_second
        back, coset = (random.random() < 0.5 for _ in range(2))
        count = random.randrange(1, 4)
    return log_size, log_first, back, random.randrange(2, MODULUS) if coset else 1, count


def passes(log_size, log_first, back, shift):
    """Of both passes `command`, the factors, tile after tile, and what they are powers of: base and scale of those for the values, then of those
    for the results, as far as there are some. `shift` is 1 without a coset."""
    coset = shift != 1
    # An inverse pass without factors for its results multiplies them by 1 / 2^LOG_ENGINE.
    scale = inverse_of(1 << (log_size if coset else log_size - LOG_ENGINE)) if back else 1
    w = inverse_of(root(log_size)) if back else root(log_size)
    skips = LOG_ENGINE - log_first, LOG_ENGINE - (log_size - log_first)
    first = back | (coset and not back) << 2 | 1 << 3 | skips[0] << 8
    second = back | 1 << 1 | (coset and back) << 3 | skips[1] << 8
    rows, columns = 1 << log_first, 1 << (log_size - log_first)
    between, results = [], []
    powers = [(shift, 1)] * (coset and not back) + [(w, scale)], [(inverse_of(shift), 1)] * (coset and back)
    for tile in range(0, columns, 1 << skips[0]):
        own = range(tile, tile + (1 << skips[0]))
        if coset and not back:
            # As the values are read: rows of the tile.
            between += [pow(shift, j1 * columns + j2, MODULUS) for j1 in range(rows) for j2 in own]
        # As the engine gives the results: columns, frequency k beside k + N1/2.
        halves = [(k, k + rows // 2) for k in range(rows // 2)]
        between += [scale * pow(w, j2 * k, MODULUS) for j2 in own for half in halves for k in half]
    if coset and back:
        undo = inverse_of(shift)
        for tile in range(0, rows, 1 << skips[1]):
            own = range(tile, tile + (1 << skips[1]))
            # Frequency after frequency: all columns of the tile at k, and beside each at k + N2/2.
            index = [(k * rows + j2, (k + columns // 2) * rows + j2) for k in range(columns // 2) for j2 in own]
            results += [pow(undo, place, MODULUS) for pair in index for place in pair]
    factors = (encoded(montgomery(values)) for values in (between, results))
    return tuple(zip((first, second), factors, powers, strict=True))


def parts(random, log_size, count):
    """At most so many parts of a matrix's tiles, in any order: first tile and number of tiles."""
    tiles = 1 << (log_size - LOG_ENGINE)
    cuts = [0, *sorted(random.sample(range(1, tiles), min(count, tiles) - 1)), tiles]
    return random.sample([(a, b - a) for a, b in zip(cuts, cuts[1:])], len(cuts) - 1)
