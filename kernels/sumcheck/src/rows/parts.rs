//! Linear forms of any length, in parts whose sums of products stay in range.

use ark_bn254::Fr;

use crate::form::HALVES;
use crate::{Form, Linear, Values};

/// Returns the maximum number of halves that one product adds to a column of the sum.
const fn halves(column: &Values<'_>) -> u64 {
    match column {
        Values::Bits(_) | Values::U8(_) | Values::U16(_) | Values::U32(_) | Values::U52(_) => 2,
        Values::U64(_) => 4,
        Values::Field(_) => 10,
    }
}

/// Splits `linear` over `columns` into at least one form, see [`Form::new`]. The sum of the forms
/// is `linear`. For at most 32 weights, each form fits ([`Form::fits`]), so that its values are
/// below [`Form::HEADROOM`] times `p`.
pub(crate) fn parts<'a>(linear: &Linear, columns: &[Values<'a>], eq: &[Fr]) -> Vec<Form<'a>> {
    let mut parts = Vec::new();
    let mut part = Linear {
        constant: linear.constant,
        terms: Vec::new(),
    };
    let mut sum = 0;
    for &(index, k) in &linear.terms {
        let Some(column) = columns.get(index) else {
            continue;
        };
        let cost = halves(column) * eq.len() as u64;
        if !part.terms.is_empty() && sum + cost > HALVES {
            parts.push(Form::new(&part, columns, eq));
            part = Linear::default();
            sum = 0;
        }
        part.terms.push((index, k));
        sum += cost;
    }
    parts.push(Form::new(&part, columns, eq));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Packed, PackedKernel, dispatch};
    use ark_ff::Field as _;
    use zkfabric_kernels_cpu::{Isa, lanes::LANES};

    struct Sum<'a>(&'a [Form<'a>]);

    impl PackedKernel for Sum<'_> {
        type Output = [Fr; LANES];

        #[inline(always)]
        fn run<P: Packed>(self, p: P) -> [Fr; LANES] {
            let mut sum = p.zero();
            for part in self.0 {
                let [value] = p.form::<1>(part, 0, [0, 1]);
                sum = p.reduce(p.add(sum, value));
            }
            p.unpack(sum)
        }
    }

    /// More columns than one sum holds, at the limits of their ranges.
    #[test]
    fn long_forms_stay_in_range() {
        let bytes = [[u8::MAX; LANES]; 8];
        let words = [[u64::MAX; LANES]; 8];
        let wide = [[(1 << 52) - 1; LANES]; 8];
        let elements = [[-Fr::from(1); LANES]; 8];
        let eq: Vec<Fr> = (0..8).map(|i| -Fr::from(i + 1_u64)).collect();
        for kind in 0..4 {
            let column = match kind {
                0 => Values::U8(&bytes),
                1 => Values::U64(&words),
                2 => Values::U52(&wide),
                _ => Values::Field(&elements),
            };
            let columns = vec![column; 600];
            let linear = Linear {
                constant: Fr::from(5),
                terms: (0..600)
                    .map(|i| (i, Fr::from(7).pow([i as u64 + 900])))
                    .collect(),
            };
            let forms = parts(&linear, &columns, &eq);
            assert!(forms.len() > 1);
            for form in &forms {
                assert!(form.fits() && form.bound() <= Form::HEADROOM, "{kind}");
            }
            let weight = eq.iter().sum::<Fr>();
            let expected = linear.evaluate(|_| column.times(0, Fr::from(1))) * weight;
            for isa in Isa::tested() {
                assert_eq!(
                    dispatch(isa, Sum(&forms)),
                    [expected; LANES],
                    "{isa:?} {kind}"
                );
            }
        }
    }
}
