//! Jobs, their tables, and their rows by definition.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _};

/// The factors scale base^e.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Powers {
    /// The base.
    pub base: Fr,
    /// What all of them are multiplied with.
    pub scale: Fr,
}

impl Powers {
    /// base^e.
    #[must_use]
    pub fn of(base: Fr) -> Self {
        Self {
            base,
            scale: Fr::one(),
        }
    }

    /// The same, multiplied with `scale`.
    #[must_use]
    pub const fn times(mut self, scale: Fr) -> Self {
        self.scale = scale;
        self
    }

    fn at(&self, exponent: u64) -> Fr {
        self.scale * self.base.pow([exponent])
    }
}

/// What the exponents of the results are.
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
    /// n1: it has N1 = 2^n1 rows.
    pub log_transform: u32,
    /// s: a tile is T = 2^s columns.
    pub skip: u32,
    /// The tiles that factors are made for: the first one and their number. Without, all of them.
    pub part: Option<[u64; 2]>,
    /// Factors for the values, before the transforms.
    pub values: Option<Powers>,
    /// Factors for the results.
    pub results: Option<(Results, Powers)>,
}

impl Job {
    /// n: a tile has 2^n values.
    #[must_use]
    pub const fn log_tile(&self) -> u32 {
        self.log_transform + self.skip
    }

    /// Kinds of rows, none to two: also the sets of tables.
    #[must_use]
    pub const fn kinds(&self) -> u64 {
        self.values.is_some() as u64 + self.results.is_some() as u64
    }

    /// Rows of all its tiles and kinds.
    #[must_use]
    pub const fn row_count(&self) -> u64 {
        (self.kinds() * self.tile_count()) << (self.log_tile() - 1)
    }

    /// Tiles of the matrix.
    #[must_use]
    pub const fn matrix_tiles(&self) -> u64 {
        1 << (self.log_size - self.log_tile())
    }

    /// The first tile that factors are made for.
    #[must_use]
    pub const fn first_tile(&self) -> u64 {
        match self.part {
            Some([first, _]) => first,
            None => 0,
        }
    }

    /// The number of tiles that factors are made for.
    #[must_use]
    pub const fn tile_count(&self) -> u64 {
        match self.part {
            Some([_, count]) => count,
            None => self.matrix_tiles(),
        }
    }

    /// The tiles that factors are made for.
    #[must_use]
    pub const fn tiles(&self) -> std::ops::Range<u64> {
        self.first_tile()..self.first_tile() + self.tile_count()
    }

    /// All rows, tile after tile.
    #[must_use]
    pub fn rows(&self) -> Vec<[Fr; 2]> {
        self.tiles()
            .flat_map(|tile| self.rows_of_tile(tile))
            .collect()
    }

    /// All rows, by a product each: of an entry of a table of low powers and one of a table of high ones, as the circuit makes them.
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

    /// The rows of a tile, each power by itself: those for the values, then those for the results, as far as they are asked for.
    #[must_use]
    pub fn rows_of_tile(&self, tile: u64) -> Vec<[Fr; 2]> {
        let by_itself = |powers: Powers| move |exponent| powers.at(exponent);
        let (values, results) = self.powers();
        self.rows_with(tile, &[values.map(by_itself), results.map(by_itself)])
    }

    /// The powers for the values and for the results.
    fn powers(&self) -> (Option<Powers>, Option<Powers>) {
        (self.values, self.results.map(|(_, powers)| powers))
    }

    /// The rows of a tile by what makes the powers of each kind that is asked for.
    fn rows_with(&self, tile: u64, powers: &[Option<impl Fn(u64) -> Fr>; 2]) -> Vec<[Fr; 2]> {
        let kinds = self.exponents_of_tile(tile).into_iter().zip(powers);
        let rows = kinds.flat_map(|(exponents, power)| {
            let row = move |pair: [u64; 2]| power.as_ref().map(|power| pair.map(power));
            exponents.into_iter().filter_map(row)
        });
        rows.collect()
    }

    /// The exponents of a tile's factors for the values and for the results, as far as they are asked for.
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

    /// The tables as the circuit takes them: low and high of the values, then of the results, as far as they are asked for.
    #[must_use]
    pub fn tables(&self, log_table: u32) -> Vec<Fr> {
        let (values, results) = self.powers();
        let sets = [values, results].into_iter().flatten();
        sets.flat_map(|powers| tables(powers.base, powers.scale, log_table))
            .collect()
    }

    /// Columns of the matrix.
    const fn columns(&self) -> u64 {
        1 << (self.log_size - self.log_transform)
    }

    /// Columns of the tile that begins with column `first`.
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

/// The tables for scale base^e with e below 2^(2 H), H = `log_table`: 2^H low entries base^i, then 2^H high entries
/// scale base^(i 2^H).
#[must_use]
pub fn tables(base: Fr, scale: Fr, log_table: u32) -> Vec<Fr> {
    let powers = |first: Fr, ratio: Fr| {
        std::iter::successors(Some(first), move |power| Some(*power * ratio)).take(1 << log_table)
    };
    let wide = base.pow([1 << log_table]);
    powers(Fr::one(), base).chain(powers(scale, wide)).collect()
}
