//! Sum of multiples of points: width-w non-adjacent forms, interleaved (Straus; Moeller 2001).

use super::hints::{Checked, Hints};
use super::point::{self, Affine, Multiple, Term};
use super::scalar::Half;

/// Positions of a form of a magnitude below 2^128: a carry may reach position 128.
const POSITIONS: usize = 129;
/// Streams that share the doublings: one 16-bit lane each in the digit words.
const STREAMS: usize = 4;

/// Digits of up to four scalars, packed: word `i` holds the digits of weight 2^i, so that a position without digits costs one test.
#[derive(Debug)]
pub(crate) struct Digits {
    words: [u64; POSITIONS],
}

/// The point a lane of digits multiplies.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stream<'a> {
    /// Odd multiples, as many as the width asks for: 2^(width - 2).
    pub(crate) table: &'a [Multiple],
    /// Multiply the image under the endomorphism instead.
    pub(crate) image: bool,
}

impl Digits {
    pub(crate) const fn new() -> Self {
        Self {
            words: [0; POSITIONS],
        }
    }

    /// Writes the form of `half` into `lane`: odd digits with `|digit| < 2^(width - 1)`, at least `width` positions apart.
    pub(crate) fn write(&mut self, lane: usize, width: u32, half: Half) {
        let mut low = half.magnitude as u64;
        let mut high = (half.magnitude >> 64) as u64;
        let mut position = 0;
        let shift = 16 * lane;
        loop {
            if low & 1 == 0 {
                if low == 0 {
                    if high == 0 {
                        return;
                    }
                    low = high;
                    high = 0;
                    position += 64;
                    continue;
                }
                let zeros = low.trailing_zeros();
                // 1 <= zeros <= 63
                low = low >> zeros | high << (64 - zeros);
                high >>= zeros;
                position += zeros as usize;
            }
            let residue = low & ((1 << width) - 1);
            low = low >> width | high << (64 - width);
            high >>= width;
            let digit = if residue >> (width - 1) != 0 {
                // residue - 2^width, so one is carried; the shift left room for it in the 128 bits
                let carry;
                (low, carry) = low.overflowing_add(1);
                high += u64::from(carry);
                residue.wrapping_sub(1 << width)
            } else {
                residue
            };
            let digit = if half.negative {
                digit.wrapping_neg()
            } else {
                digit
            };
            if let Some(word) = self.words.get_mut(position) {
                *word |= (digit & 0xffff) << shift;
            }
            position += width as usize;
        }
    }
}

/// The sum of all streams; `None` for the point at infinity.
pub(crate) fn sum<H: Hints>(
    hints: &mut Checked<'_, H>,
    streams: &[Stream<'_>; STREAMS],
    digits: &Digits,
) -> Option<Affine> {
    let mut sum: Option<Affine> = None;
    for &word in digits.words.iter().rev() {
        let mut doubled = false;
        let mut rest = word;
        let mut lane = 0;
        while rest != 0 {
            let digit = rest as i16;
            rest >>= 16;
            if digit != 0 {
                let term = term(&streams[lane & (STREAMS - 1)], digit);
                sum = match sum {
                    None => Some(Affine {
                        x: *term.x,
                        y: if term.negate {
                            super::field::Fe::ZERO.sub(term.y)
                        } else {
                            *term.y
                        },
                    }),
                    Some(mut point) => {
                        let finite = if doubled {
                            point::add(hints, &mut point, term)
                        } else {
                            point::double_add(hints, &mut point, term)
                        };
                        finite.then_some(point)
                    }
                };
                doubled = true;
            }
            lane += 1;
        }
        if !doubled && let Some(point) = &mut sum {
            point::double(hints, point);
        }
    }
    sum
}

/// The multiple that an odd digit stands for.
#[inline(always)]
fn term<'a>(stream: &Stream<'a>, digit: i16) -> Term<'a> {
    // the width of a lane bounds |digit| / 2 below the table's length
    let multiple = &stream.table[usize::from(digit.unsigned_abs() >> 1)];
    Term {
        x: &multiple.x[usize::from(stream.image)],
        y: &multiple.y,
        negate: digit < 0,
    }
}
