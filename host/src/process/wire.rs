//! Frames, and the encoding of values in them.
//!
//! A list begins with the number of its items. Field elements are the four words of their
//! Montgomery form; a point is two of them and a byte that says whether it is infinity. A reader
//! trusts nothing: lengths are compared with what is there, elements are reduced, and points are on
//! the curve.

use std::io::{self, Read, Write};

use ark_bn254::{Fq, Fr, G1Affine};
use ark_ec::AffineRepr as _;
use zkfabric_kernels_cpu::field::Modulus;

use crate::{Direction, OwnedScalars, Scalars};

/// Largest frame.
const MOST_BYTES: u64 = 1 << 38;

/// What a frame should have held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Malformed(pub(super) &'static str);

/// Writes a frame.
pub(super) fn send(stream: &mut impl Write, content: &[u8]) -> io::Result<()> {
    stream.write_all(&(content.len() as u64).to_le_bytes())?;
    stream.write_all(content)?;
    stream.flush()
}

/// Reads a frame; `None` at the end of the stream.
pub(super) fn receive(stream: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 8];
    let first = loop {
        match stream.read(&mut length) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => break read?,
        }
    };
    if first == 0 {
        return Ok(None);
    }
    stream.read_exact(length.get_mut(first..).unwrap_or_default())?;
    let length = u64::from_le_bytes(length);
    if length > MOST_BYTES {
        return Err(io::Error::new(
            io::ErrorKind::InvalidData,
            format!("a frame of {length} bytes, expected at most {MOST_BYTES}"),
        ));
    }
    // Memory grows with what arrives.
    let mut content = Vec::new();
    let got = stream.take(length).read_to_end(&mut content)?;
    if got as u64 != length {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(Some(content))
}

/// Content of a frame under construction.
#[derive(Debug, Default)]
pub(super) struct Writer(pub(super) Vec<u8>);

impl Writer {
    pub(super) fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    pub(super) fn number(&mut self, number: u64) {
        self.0.extend_from_slice(&number.to_le_bytes());
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }

    pub(super) fn list<T>(&mut self, items: &[T], mut each: impl FnMut(&mut Self, &T)) {
        self.number(items.len() as u64);
        items.iter().for_each(|item| each(self, item));
    }

    fn words<F: Modulus>(&mut self, element: &F) {
        element.words().iter().for_each(|word| self.number(*word));
    }

    pub(super) fn elements(&mut self, elements: &[Fr]) {
        self.0.reserve(8 + 32 * elements.len());
        self.list(elements, Self::words);
    }

    pub(super) fn point(&mut self, point: &G1Affine) {
        let xy = point.xy();
        let (x, y) = xy.unwrap_or_default();
        self.words(&x);
        self.words(&y);
        self.byte(u8::from(xy.is_none()));
    }

    pub(super) fn points(&mut self, points: &[G1Affine]) {
        self.0.reserve(8 + 65 * points.len());
        self.list(points, Self::point);
    }

    pub(super) fn scalars(&mut self, scalars: &Scalars<'_>) {
        macro_rules! numbers {
            ($tag:literal, $values:expr) => {{
                self.byte($tag);
                self.list($values, |to, value| {
                    to.0.extend_from_slice(&value.to_le_bytes());
                });
            }};
        }
        match scalars {
            Scalars::Bits(values) => numbers!(0, values),
            Scalars::U8(values) => numbers!(1, values),
            Scalars::U16(values) => numbers!(2, values),
            Scalars::U32(values) => numbers!(3, values),
            Scalars::U64(values) => numbers!(4, values),
            Scalars::I8(values) => numbers!(5, values),
            Scalars::I16(values) => numbers!(6, values),
            Scalars::I32(values) => numbers!(7, values),
            Scalars::I64(values) => numbers!(8, values),
            Scalars::Field(values) => {
                self.byte(9);
                self.elements(values);
            }
        }
    }

    pub(super) fn direction(&mut self, direction: Direction, coset: Option<Fr>) {
        self.byte(u8::from(direction == Direction::Inverse));
        self.list(coset.as_slice(), Self::words);
    }
}

/// Content of a frame that is left to read.
#[derive(Debug)]
pub(super) struct Reader<'a>(pub(super) &'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Malformed> {
        let (head, rest) = self
            .0
            .split_at_checked(count)
            .ok_or(Malformed("more bytes"))?;
        self.0 = rest;
        Ok(head)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        self.take(N)?
            .try_into()
            .map_err(|_| Malformed("more bytes"))
    }

    /// Checks that everything was read.
    pub(super) const fn end(&self) -> Result<(), Malformed> {
        match self.0 {
            [] => Ok(()),
            _ => Err(Malformed("no more bytes")),
        }
    }

    pub(super) fn byte(&mut self) -> Result<u8, Malformed> {
        self.array().map(u8::from_le_bytes)
    }

    pub(super) fn number(&mut self) -> Result<u64, Malformed> {
        self.array().map(u64::from_le_bytes)
    }

    pub(super) fn size(&mut self) -> Result<usize, Malformed> {
        usize::try_from(self.number()?).map_err(|_| Malformed("a size of this machine"))
    }

    pub(super) fn bytes(&mut self) -> Result<&'a [u8], Malformed> {
        let count = self.size()?;
        self.take(count)
    }

    pub(super) fn text(&mut self) -> Result<String, Malformed> {
        Ok(String::from_utf8_lossy(self.bytes()?).into_owned())
    }

    /// Reads a list; each item has at least one byte, so that a false number of items fails before
    /// it takes memory.
    pub(super) fn list<T>(
        &mut self,
        mut each: impl FnMut(&mut Self) -> Result<T, Malformed>,
    ) -> Result<Vec<T>, Malformed> {
        let count = self.size()?;
        if count > self.0.len() {
            return Err(Malformed("as many items as the list says"));
        }
        (0..count).map(|_| each(self)).collect()
    }

    fn words<F: Modulus + ark_ff::PrimeField<BigInt = ark_ff::BigInt<4>>>(
        &mut self,
    ) -> Result<F, Malformed> {
        let mut words = [0; 4];
        for word in &mut words {
            *word = self.number()?;
        }
        if ark_ff::BigInt(words) >= F::MODULUS {
            return Err(Malformed("reduced elements"));
        }
        Ok(F::from_words(words))
    }

    pub(super) fn elements(&mut self) -> Result<Vec<Fr>, Malformed> {
        self.list(Self::words)
    }

    pub(super) fn points(&mut self) -> Result<Vec<G1Affine>, Malformed> {
        self.list(|from| {
            let (x, y): (Fq, Fq) = (from.words()?, from.words()?);
            let point = match from.byte()? {
                0 => G1Affine::new_unchecked(x, y),
                _ => G1Affine::identity(),
            };
            match point.is_on_curve() {
                true => Ok(point),
                false => Err(Malformed("points of the curve")),
            }
        })
    }

    pub(super) fn scalars(&mut self) -> Result<OwnedScalars, Malformed> {
        macro_rules! numbers {
            ($variant:ident, $type:ty) => {
                OwnedScalars::$variant(self.list(|from| from.array().map(<$type>::from_le_bytes))?)
            };
        }
        Ok(match self.byte()? {
            0 => {
                let bits = self.list(Self::byte)?;
                if bits.iter().any(|bit| *bit > 1) {
                    return Err(Malformed("bits"));
                }
                OwnedScalars::Bits(bits)
            }
            1 => numbers!(U8, u8),
            2 => numbers!(U16, u16),
            3 => numbers!(U32, u32),
            4 => numbers!(U64, u64),
            5 => numbers!(I8, i8),
            6 => numbers!(I16, i16),
            7 => numbers!(I32, i32),
            8 => numbers!(I64, i64),
            9 => OwnedScalars::Field(self.elements()?),
            _ => return Err(Malformed("a width of scalars")),
        })
    }

    pub(super) fn direction(&mut self) -> Result<(Direction, Option<Fr>), Malformed> {
        let direction = match self.byte()? {
            0 => Direction::Forward,
            _ => Direction::Inverse,
        };
        Ok((direction, self.elements()?.first().copied()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_back() {
        let elements = [Fr::from(7), -Fr::from(1)];
        let points = [G1Affine::generator(), G1Affine::identity()];
        let columns = [
            OwnedScalars::Bits(vec![0, 1, 1]),
            OwnedScalars::U8(vec![255]),
            OwnedScalars::U16(vec![65_535, 1]),
            OwnedScalars::U32(vec![]),
            OwnedScalars::U64(vec![u64::MAX]),
            OwnedScalars::I8(vec![-128]),
            OwnedScalars::I16(vec![-2]),
            OwnedScalars::I32(vec![i32::MIN, 3]),
            OwnedScalars::I64(vec![i64::MIN]),
            OwnedScalars::Field(elements.to_vec()),
        ];
        let mut writer = Writer::default();
        writer.points(&points);
        writer.list(&columns, |to, column| to.scalars(&column.borrow()));
        writer.direction(Direction::Inverse, Some(elements[0]));
        writer.direction(Direction::Forward, None);
        writer.bytes("text".as_bytes());
        let mut stream = Vec::new();
        send(&mut stream, &writer.0).unwrap();
        let mut from = stream.as_slice();
        let content = receive(&mut from).unwrap().unwrap();
        assert_eq!(receive(&mut from).unwrap(), None);
        let mut reader = Reader(&content);
        assert_eq!(reader.points().unwrap(), points);
        assert_eq!(reader.list(Reader::scalars).unwrap(), columns);
        let inverse = (Direction::Inverse, Some(elements[0]));
        assert_eq!(reader.direction().unwrap(), inverse);
        assert_eq!(reader.direction().unwrap(), (Direction::Forward, None));
        assert_eq!(reader.text().unwrap(), "text");
        reader.end().unwrap();
    }

    #[test]
    fn what_is_not_of_this_form_is_refused() {
        let mut cut = Vec::new();
        send(&mut cut, &[1; 9]).unwrap();
        cut.pop();
        assert!(receive(&mut cut.as_slice()).is_err());
        assert!(receive(&mut [255_u8; 8].as_slice()).is_err());
        // A list of more items than bytes, an element that is not reduced, a point off the curve.
        let expected = Malformed("as many items as the list says");
        assert_eq!(Reader(&[255; 8]).elements(), Err(expected));
        let list = |item: &[u8]| [&1_u64.to_le_bytes(), item].concat();
        let expected = Malformed("reduced elements");
        assert_eq!(Reader(&list(&[255; 32])).elements(), Err(expected));
        let expected = Malformed("points of the curve");
        let mut off = [0; 65];
        off[0] = 1;
        assert_eq!(Reader(&list(&off)).points(), Err(expected));
        let bits = [&[0][..], &list(&[2])].concat();
        assert_eq!(Reader(&bits).scalars(), Err(Malformed("bits")));
        assert!(Reader(&[10]).scalars().is_err());
        assert!(Reader(&[10]).end().is_err());
    }
}
