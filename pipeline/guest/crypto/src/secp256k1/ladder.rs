//! Sum of multiples of points: width-w non-adjacent forms, interleaved (Straus; Moeller 2001).
//!
//! Every non-zero digit becomes an [`Event`] in the list of its position, so the ladder costs nothing where there is none.

use super::hints::{Checked, Hints};
use super::point::{self, Affine, Multiple, Term};
use super::scalar::Half;
use alloc::vec::Vec;

/// Positions of a form of a magnitude below 2^128: a carry may reach position 128.
const POSITIONS: usize = 129;

/// A digit: a multiple to add at some position.
#[derive(Debug)]
struct Event<'a> {
    multiple: &'a Multiple,
    /// Next event of the position plus one; 0 at the end.
    next: u32,
    /// Add the image under the endomorphism instead.
    image: bool,
    negate: bool,
}

/// A sum of multiples of points, `sum of magnitude * point`, to be computed.
#[derive(Debug)]
pub(crate) struct Sum<'a> {
    events: Vec<Event<'a>>,
    /// First event of each position plus one.
    heads: [u32; POSITIONS],
}

impl<'a> Sum<'a> {
    pub(crate) fn with_capacity(events: usize) -> Self {
        Self {
            events: Vec::with_capacity(events),
            heads: [0; POSITIONS],
        }
    }

    /// Adds `half` times the point whose odd multiples are `table`, or times its image. The table has 2^(width - 2) entries:
    /// digits are odd with `|digit| < 2^(width - 1)`, at least `width` positions apart.
    pub(crate) fn add(&mut self, table: &'a [Multiple], image: bool, half: Half) {
        let width = table.len().trailing_zeros() + 2;
        let mut low = half.magnitude as u64;
        let mut high = (half.magnitude >> 64) as u64;
        let mut position = 0;
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
            let carried = residue >> (width - 1) != 0;
            let magnitude = if carried {
                // the digit is residue - 2^width, so one is carried; the shift made room for it in the 128 bits
                let carry;
                (low, carry) = low.overflowing_add(1);
                high += u64::from(carry);
                (1 << width) - residue
            } else {
                residue
            };
            self.push(
                position,
                &table[(magnitude >> 1) as usize],
                image,
                carried != half.negative,
            );
            position += width as usize;
        }
    }

    fn push(&mut self, position: usize, multiple: &'a Multiple, image: bool, negate: bool) {
        let head = &mut self.heads[position];
        self.events.push(Event {
            multiple,
            next: *head,
            image,
            negate,
        });
        *head = self.events.len() as u32;
    }

    /// The sum; `None` for the point at infinity.
    pub(crate) fn compute<H: Hints>(&self, hints: &mut Checked<'_, H>) -> Option<Affine> {
        let mut sum = Affine::from_words([0; 4], [0; 4]);
        let mut finite = false;
        for &head in self.heads.iter().rev() {
            let mut doubled = false;
            let mut next = head;
            while let Some(event) = self.events.get((next as usize).wrapping_sub(1)) {
                let term = Term {
                    x: &event.multiple.x[usize::from(event.image)],
                    y: &event.multiple.y,
                    negate: event.negate,
                };
                if !finite {
                    sum = term.point();
                    finite = true;
                } else if doubled {
                    finite = point::add(hints, &mut sum, term);
                } else {
                    finite = point::double_add(hints, &mut sum, term);
                }
                doubled = true;
                next = event.next;
            }
            if finite && !doubled {
                point::double(hints, &mut sum);
            }
        }
        finite.then_some(sum)
    }
}
