//! Several narrow columns in one run of the bucket engine.
//!
//! The engine cuts a scalar of 254 bits into windows of signed digits and adds each point into one bucket of every window whose digit is not zero. A
//! column of b bits leaves most windows empty, and the host sums the buckets, so the host decides what a window means:
//!
//! - a column takes a range of windows of together b + 2 bits or more, and its scalar is shifted to the range's offset. Digits of a window of c bits
//!   are -2^(c-1) to 2^(c-1) - 1, so a range of T bits holds every value below 2^(T-2) without a carry into the next one. The highest range ends at
//!   bit 255, so the scalar is below 2^253 + 2^253 / 4, which is below the modulus;
//! - a column with negative scalars takes a second range for their magnitudes, whose sum the host subtracts;
//! - ranges of different columns stand side by side: one run reads the points once for all of them;
//! - what is left of the windows repeats the same ranges. Point i uses set i mod sets, so that equal digits one after the other do not all meet
//!   the same bucket, which takes a sum only once in the adder's latency.
//!
//! A column of field elements whose magnitudes (of the element or its negative) are below 2^64 is narrow too; any other one has a run of its own, with
//! its canonical scalars.

use ark_bn254::{Fr, G1Projective};
use ark_ff::{AdditiveGroup as _, BigInt, PrimeField as _};
use zkfabric_hdl::msm::{COVERED_BITS, Config, Coordinates, SumError, final_sum, window_sum};

use crate::Scalars;

/// Words of a scalar, lowest first.
pub(super) type Words = [u64; 4];
/// Bits that the digits of a range need beyond those of its values.
const SPARE_BITS: u32 = 2;

/// A column as the engine can take it.
#[derive(Debug)]
pub(super) enum Column {
    /// Whether a scalar is negative, and its magnitude.
    Narrow(Vec<(bool, u64)>),
    /// Canonical scalars.
    Whole(Vec<Words>),
}

impl Column {
    pub(super) fn new(scalars: &Scalars<'_>) -> Self {
        fn plus<T: Copy + Into<u64>>(values: &[T]) -> Column {
            Column::Narrow(
                values
                    .iter()
                    .map(|value| (false, (*value).into()))
                    .collect(),
            )
        }
        fn signed<T: Copy + Into<i64>>(values: &[T]) -> Column {
            let value = |value: &T| {
                let value: i64 = (*value).into();
                (value < 0, value.unsigned_abs())
            };
            Column::Narrow(values.iter().map(value).collect())
        }
        match scalars {
            Scalars::Bits(v) | Scalars::U8(v) => plus(v),
            Scalars::U16(v) => plus(v),
            Scalars::U32(v) => plus(v),
            Scalars::U64(v) => plus(v),
            Scalars::I8(v) => signed(v),
            Scalars::I16(v) => signed(v),
            Scalars::I32(v) => signed(v),
            Scalars::I64(v) => signed(v),
            Scalars::Field(v) => {
                let narrow: Option<Vec<_>> = v.iter().map(narrow).collect();
                narrow.map_or_else(
                    || Self::Whole(v.iter().map(|value| value.into_bigint().0).collect()),
                    Self::Narrow,
                )
            }
        }
    }

    pub(super) const fn len(&self) -> usize {
        match self {
            Self::Narrow(values) => values.len(),
            Self::Whole(values) => values.len(),
        }
    }

    /// What a narrow column needs.
    fn need(&self) -> Option<Need> {
        let Self::Narrow(values) = self else {
            return None;
        };
        let most = values.iter().map(|(_, magnitude)| *magnitude).max();
        Some(Need {
            bits: u64::BITS - most.unwrap_or_default().leading_zeros(),
            negative: values.iter().any(|(negative, _)| *negative),
        })
    }
}

/// Sign and magnitude of an element, if the magnitude is below 2^64.
fn narrow(value: &Fr) -> Option<(bool, u64)> {
    let short = |value: Fr| match value.into_bigint() {
        BigInt([low, 0, 0, 0]) => Some(low),
        BigInt(_) => None,
    };
    short(*value)
        .map(|magnitude| (false, magnitude))
        .or_else(|| short(-*value).map(|magnitude| (true, magnitude)))
}

#[derive(Debug, Clone, Copy)]
struct Need {
    bits: u32,
    negative: bool,
}

/// Windows from `first` to `end`, the latter not among them.
#[derive(Debug, Clone, Copy)]
struct Range {
    first: u32,
    end: u32,
}

/// The windows of a column in a set.
#[derive(Debug, Clone, Copy)]
struct Place {
    plus: Range,
    minus: Option<Range>,
}

/// Columns that share a run.
#[derive(Debug)]
pub(super) struct Shared {
    /// Their indices.
    pub(super) columns: Vec<usize>,
    /// A place for each column, once or several times; none for a whole column.
    sets: Vec<Vec<Place>>,
}

/// Which columns go into which run, in order. Columns without a scalar are in none.
pub(super) fn share(config: Config, columns: &[Column]) -> Vec<Shared> {
    let mut runs = Vec::new();
    let mut open: Vec<(usize, Need)> = Vec::new();
    for (index, column) in columns
        .iter()
        .enumerate()
        .filter(|(_, column)| column.len() > 0)
    {
        let Some(need) = column.need() else {
            runs.push(Shared {
                columns: vec![index],
                sets: Vec::new(),
            });
            continue;
        };
        open.push((index, need));
        if set(config, 0, &open).is_none() {
            open.pop();
            runs.extend(closed(config, &open));
            open = vec![(index, need)];
        }
    }
    runs.extend(closed(config, &open));
    runs
}

/// The run of some narrow columns, with as many sets as there is room for.
fn closed(config: Config, columns: &[(usize, Need)]) -> Option<Shared> {
    let mut sets = Vec::new();
    let mut next = 0;
    while let Some((places, end)) = set(config, next, columns) {
        sets.push(places);
        next = end;
    }
    (!columns.is_empty()).then(|| Shared {
        columns: columns.iter().map(|(index, _)| *index).collect(),
        sets,
    })
}

/// The places of all columns from window `next` on, and the window behind them. None where there is no room, or no column.
fn set(config: Config, mut next: u32, columns: &[(usize, Need)]) -> Option<(Vec<Place>, u32)> {
    let mut range = |bits: u32| {
        let first = next;
        let mut width = 0;
        while width < bits + SPARE_BITS {
            if next == config.windows() {
                return None;
            }
            width += config.bits_of(next);
            next += 1;
        }
        Some(Range { first, end: next })
    };
    let mut places = Vec::with_capacity(columns.len());
    for (_, need) in columns {
        places.push(Place {
            plus: range(need.bits)?,
            minus: if need.negative {
                Some(range(need.bits)?)
            } else {
                None
            },
        });
    }
    (!places.is_empty()).then_some((places, next))
}

impl Shared {
    /// The scalars of the run: as many as its longest column has.
    pub(super) fn scalars(&self, config: Config, columns: &[Column]) -> Vec<Words> {
        let chosen = || self.columns.iter().filter_map(|index| columns.get(*index));
        let mut scalars = vec![[0; 4]; chosen().map(Column::len).max().unwrap_or(0)];
        for (at, column) in chosen().enumerate() {
            match column {
                Column::Whole(values) => scalars.clone_from(values),
                Column::Narrow(values) => {
                    // Every set has this column.
                    let sets = self.sets.iter().filter_map(|set| set.get(at)).cycle();
                    for ((scalar, (negative, magnitude)), place) in
                        scalars.iter_mut().zip(values).zip(sets)
                    {
                        let range = place.minus.filter(|_| *negative).unwrap_or(place.plus);
                        put(scalar, config.offset_of(range.first), *magnitude);
                    }
                }
            }
        }
        scalars
    }

    /// The sums of the columns, in their order, from those of the engine.
    pub(super) fn sums(
        &self,
        config: Config,
        sums: &[Coordinates],
    ) -> Result<Vec<G1Projective>, SumError> {
        if self.sets.is_empty() {
            return Ok(vec![final_sum(config, sums)?]);
        }
        let expected = COVERED_BITS as usize;
        if sums.len() != expected {
            let got = sums.len();
            return Err(SumError::Count { expected, got });
        }
        let window = |window: u32| {
            let range = config.offset_of(window) as usize..config.offset_of(window + 1) as usize;
            window_sum(config, window, sums.get(range).unwrap_or_default())
        };
        let windows: Vec<G1Projective> = (0..config.windows())
            .map(window)
            .collect::<Result<_, _>>()?;
        let sum = |range: Range| {
            let mut total = G1Projective::ZERO;
            for window in (range.first..range.end).rev() {
                for _ in 0..config.bits_of(window) {
                    total.double_in_place();
                }
                total += windows
                    .get(window as usize)
                    .copied()
                    .unwrap_or(G1Projective::ZERO);
            }
            total
        };
        let mut sums = vec![G1Projective::ZERO; self.columns.len()];
        for set in &self.sets {
            for (total, place) in sums.iter_mut().zip(set) {
                *total += sum(place.plus);
                if let Some(minus) = place.minus {
                    *total -= sum(minus);
                }
            }
        }
        Ok(sums)
    }
}

/// Puts a magnitude into bits of a scalar that are zero.
fn put(scalar: &mut Words, offset: u32, magnitude: u64) {
    let shifted = u128::from(magnitude) << (offset % u64::BITS);
    let words = [shifted as u64, (shifted >> u64::BITS) as u64];
    let first = (offset / u64::BITS) as usize;
    for (word, part) in scalar.iter_mut().skip(first).zip(words) {
        *word |= part;
    }
}
