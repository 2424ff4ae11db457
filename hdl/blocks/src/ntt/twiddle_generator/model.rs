//! Jobs, their tables, and their rows by definition.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _};

/// The factors scale base^e.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Powers {
    /// The base.
    pub base: Fr,
    /// Common factor of all powers.
    pub scale: Fr,
}

impl Powers {
    /// Returns the powers of `base`, with scale 1.
    #[must_use]
    pub fn of(base: Fr) -> Self {
        Self {
            base,
            scale: Fr::one(),
        }
    }

    /// Returns the same powers multiplied by `scale`.
    #[must_use]
    pub const fn times(mut self, scale: Fr) -> Self {
        self.scale = scale;
        self
    }

    fn at(&self, exponent: u64) -> Fr {
        self.scale * self.base.pow([exponent])
    }
}

/// Exponents of the results' factors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Results {
    /// Between two passes: column times frequency, column after column.
    Between,
    /// The index of the result in the matrix, frequency after frequency.
    ByIndex,
}

/// The factors of a pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Job {
    /// L: the matrix has N = 2^L values.
    pub log_size: u32,
    /// n1: the matrix has N1 = 2^n1 rows.
    pub log_transform: u32,
    /// s: a tile is T = 2^s columns.
    pub skip: u32,
    /// The tiles to compute, as first tile and number; `None` for all tiles.
    pub part: Option<[u64; 2]>,
    /// Factors for the values, before the transforms.
    pub values: Option<Powers>,
    /// Factors for the results.
    pub results: Option<(Results, Powers)>,
}

impl Job {
    /// Returns n: a tile has 2^n values.
    #[must_use]
    pub const fn log_tile(&self) -> u32 {
        self.log_transform + self.skip
    }

    /// Returns the kinds of rows, 0 to 2: also the number of sets of tables.
    #[must_use]
    pub const fn kinds(&self) -> u64 {
        self.values.is_some() as u64 + self.results.is_some() as u64
    }

    /// Returns the rows of all tiles and kinds.
    #[must_use]
    pub const fn row_count(&self) -> u64 {
        (self.kinds() * self.tile_count()) << (self.log_tile() - 1)
    }

    /// Returns the tiles of the matrix.
    #[must_use]
    pub const fn matrix_tiles(&self) -> u64 {
        1 << (self.log_size - self.log_tile())
    }

    /// Returns the first tile to compute.
    #[must_use]
    pub const fn first_tile(&self) -> u64 {
        match self.part {
            Some([first, _]) => first,
            None => 0,
        }
    }

    /// Returns the number of tiles to compute.
    #[must_use]
    pub const fn tile_count(&self) -> u64 {
        match self.part {
            Some([_, count]) => count,
            None => self.matrix_tiles(),
        }
    }

    /// Returns the tiles to compute.
    #[must_use]
    pub const fn tiles(&self) -> std::ops::Range<u64> {
        self.first_tile()..self.first_tile() + self.tile_count()
    }

    /// Returns all rows, tile after tile.
    #[must_use]
    pub fn rows(&self) -> Vec<[Fr; 2]> {
        self.tiles()
            .flat_map(|tile| self.rows_of_tile(tile))
            .collect()
    }

    /// Returns all rows, each computed as one product: of an entry of the table of low powers and
    /// one of the table of high powers, as in the circuit.
    #[must_use]
    pub fn rows_by_tables(&self) -> Vec<[Fr; 2]> {
        let log_table = self.log_size.div_ceil(2);
        let tables = |powers: Powers| {
            let entries = tables(powers.base, powers.scale, log_table);
            move |exponent: u64| {
                let low = exponent & ((1 << log_table) - 1);
                let high = (1 << log_table) + (exponent >> log_table);
                let entry = |index: u64| entries.get(index as usize).copied().unwrap_or_default();
                entry(low) * entry(high)
            }
        };
        let (values, results) = self.powers();
        let powers = [values.map(tables), results.map(tables)];
        let rows = self.tiles().flat_map(|tile| self.rows_with(tile, &powers));
        rows.collect()
    }

    /// Returns the rows of a tile, each power computed by itself: rows for the values, then rows
    /// for the results, where requested.
    #[must_use]
    pub fn rows_of_tile(&self, tile: u64) -> Vec<[Fr; 2]> {
        let by_itself = |powers: Powers| move |exponent| powers.at(exponent);
        let (values, results) = self.powers();
        self.rows_with(tile, &[values.map(by_itself), results.map(by_itself)])
    }

    /// Returns the powers for the values and for the results.
    fn powers(&self) -> (Option<Powers>, Option<Powers>) {
        (self.values, self.results.map(|(_, powers)| powers))
    }

    /// Returns the rows of a tile, given the function for the powers of each requested kind.
    fn rows_with(&self, tile: u64, powers: &[Option<impl Fn(u64) -> Fr>; 2]) -> Vec<[Fr; 2]> {
        let kinds = self.exponents_of_tile(tile).into_iter().zip(powers);
        let rows = kinds.flat_map(|(exponents, power)| {
            let row = move |pair: [u64; 2]| power.as_ref().map(|power| pair.map(power));
            exponents.into_iter().filter_map(row)
        });
        rows.collect()
    }

    /// Returns the exponents of a tile's factors for the values and for the results, where
    /// requested.
    fn exponents_of_tile(&self, tile: u64) -> [Vec<[u64; 2]>; 2] {
        let first = tile << self.skip;
        let of_values = self.values.map_or_else(Vec::new, |_| self.of_values(first));
        let of_results = match &self.results {
            Some((Results::Between, _)) => self.between(first),
            Some((Results::ByIndex, _)) => self.by_index(first),
            None => Vec::new(),
        };
        [of_values, of_results]
    }

    /// Returns the tables in the circuit's order: low and high for the values, then for the
    /// results, where requested.
    #[must_use]
    pub fn tables(&self, log_table: u32) -> Vec<Fr> {
        let (values, results) = self.powers();
        let sets = [values, results].into_iter().flatten();
        sets.flat_map(|powers| tables(powers.base, powers.scale, log_table))
            .collect()
    }

    /// Returns the columns of the matrix.
    const fn columns(&self) -> u64 {
        1 << (self.log_size - self.log_transform)
    }

    /// Returns the columns of the tile that begins with column `first`.
    const fn columns_from(&self, first: u64) -> std::ops::Range<u64> {
        first..first + (1 << self.skip)
    }

    const fn half(&self) -> u64 {
        1 << (self.log_transform - 1)
    }

    fn of_values(&self, first: u64) -> Vec<[u64; 2]> {
        let row = |j1| {
            let index = move |j2| j1 * self.columns() + j2;
            let pairs = self.columns_from(first).step_by(2);
            pairs.map(move |j2| [index(j2), index(j2 + 1)])
        };
        (0..2 * self.half()).flat_map(row).collect()
    }

    fn between(&self, first: u64) -> Vec<[u64; 2]> {
        let column = |j2: u64| {
            let pair = move |k| [k, k + self.half()].map(|k| j2 * k);
            (0..self.half()).map(pair)
        };
        self.columns_from(first).flat_map(column).collect()
    }

    fn by_index(&self, first: u64) -> Vec<[u64; 2]> {
        let line = |k: u64| {
            let index = move |k: u64, j2| k * self.columns() + j2;
            let pair = move |j2| [index(k, j2), index(k + self.half(), j2)];
            self.columns_from(first).map(pair)
        };
        (0..self.half()).flat_map(line).collect()
    }
}

/// Returns the tables for scale base^e with e below 2^(2 H), H = `log_table`: 2^H low entries
/// base^i, then 2^H high entries scale base^(i 2^H).
#[must_use]
pub fn tables(base: Fr, scale: Fr, log_table: u32) -> Vec<Fr> {
    let powers = |first: Fr, ratio: Fr| {
        std::iter::successors(Some(first), move |power| Some(*power * ratio)).take(1 << log_table)
    };
    let wide = base.pow([1 << log_table]);
    powers(Fr::one(), base).chain(powers(scale, wide)).collect()
}
