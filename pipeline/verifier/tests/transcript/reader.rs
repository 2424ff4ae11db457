//! Reads streams back into the steps they were made of, which no ambiguous encoding allows.

use crate::script::Step;
use ark_bn254::{Fq, Fr, G1Affine};
use ark_ff::{BigInteger, PrimeField};

/// A stream, of bytes or of elements.
trait Reader {
    /// The next `count` bytes that were written as one string.
    fn string(&mut self, count: usize) -> Vec<u8>;
    /// Tag, label and number of elements.
    fn header(&mut self) -> (u8, &'static str, usize);
    fn number(&mut self) -> u64;
    fn scalar(&mut self) -> Fr;
    /// 32 bytes that were written as halves.
    fn word(&mut self) -> Vec<u8>;
    /// Passes over what fills a block behind a challenge.
    fn fill(&mut self);
    fn is_empty(&self) -> bool;
}

fn parse_header(read: impl Fn(usize, usize) -> Vec<u8>) -> (u8, &'static str, usize) {
    let length = |at| u64::from_le_bytes(read(at, 8).try_into().unwrap()) as usize;
    let label = String::from_utf8(read(17, length(1))).unwrap();
    (read(0, 1)[0], label.leak(), length(9))
}

fn steps(mut stream: impl Reader) -> (&'static str, Vec<Step>) {
    let (1, domain, 0) = stream.header() else {
        panic!("a stream begins with its domain")
    };
    let mut steps = Vec::new();
    while !stream.is_empty() {
        let (tag, label, count) = stream.header();
        steps.push(match (tag, count) {
            (2, _) => Step::Bytes(label, stream.string(count)),
            (3, 1) => Step::Number(label, stream.number()),
            (4, _) => Step::Scalars(label, (0..count).map(|_| stream.scalar()).collect()),
            (5, _) => {
                let mut coordinate = || Fq::from_le_bytes_mod_order(&stream.word());
                let points = (0..count).map(|_| (coordinate(), coordinate()));
                let points = points.map(|(x, y)| G1Affine::new_unchecked(x, y));
                Step::Points(label, points.collect())
            }
            (6, 1) => Step::Digest(label, stream.word().try_into().unwrap()),
            (7, 1) => Step::Fork(label, stream.number()),
            (8, 0) => Step::Sample(label),
            (9, 0) => Step::Short(label),
            other => panic!("no such item: {other:?}"),
        });
        if steps.last().is_some_and(Step::draws) {
            stream.fill();
        }
    }
    (domain, steps)
}

/// The steps of a Keccak transcript. Where a message ends is not looked at.
pub(crate) fn of_messages(messages: &[Vec<u8>]) -> (&'static str, Vec<Step>) {
    steps(Bytes(messages.concat()))
}

struct Bytes(Vec<u8>);

impl Reader for Bytes {
    fn string(&mut self, count: usize) -> Vec<u8> {
        self.0.drain(..count).collect()
    }

    fn header(&mut self) -> (u8, &'static str, usize) {
        let header = parse_header(|at, count| self.0[at..at + count].to_vec());
        self.string(17 + header.1.len());
        header
    }

    fn number(&mut self) -> u64 {
        u64::from_le_bytes(self.string(8).try_into().unwrap())
    }

    fn scalar(&mut self) -> Fr {
        Fr::from_le_bytes_mod_order(&self.string(32))
    }

    fn word(&mut self) -> Vec<u8> {
        self.string(32)
    }

    fn fill(&mut self) {}

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The steps of a Poseidon2 transcript.
pub(crate) fn of_blocks(blocks: &[[Fr; 2]]) -> (&'static str, Vec<Step>) {
    let elements = blocks.concat();
    steps(Elements { elements, at: 0 })
}

struct Elements {
    elements: Vec<Fr>,
    at: usize,
}

impl Elements {
    /// `count` bytes, `group` per element from element `at` on.
    fn unpacked(&self, at: usize, count: usize, group: usize) -> Vec<u8> {
        let elements = self.elements[at..].iter();
        let mut bytes: Vec<u8> = elements
            .take(count.div_ceil(group))
            .flat_map(|e| e.into_bigint().to_bytes_le()[..group].to_vec())
            .collect();
        bytes.truncate(count);
        bytes
    }
}

impl Reader for Elements {
    fn string(&mut self, count: usize) -> Vec<u8> {
        let bytes = self.unpacked(self.at, count, 31);
        self.at += count.div_ceil(31);
        bytes
    }

    fn header(&mut self) -> (u8, &'static str, usize) {
        let header =
            parse_header(|at, count| self.unpacked(self.at, at + count, 31)[at..].to_vec());
        self.string(17 + header.1.len());
        header
    }

    fn number(&mut self) -> u64 {
        let low = self.scalar().into_bigint().0[0];
        assert_eq!(self.elements[self.at - 1], Fr::from(low));
        low
    }

    fn scalar(&mut self) -> Fr {
        self.at += 1;
        self.elements[self.at - 1]
    }

    fn word(&mut self) -> Vec<u8> {
        let bytes = self.unpacked(self.at, 32, 16);
        self.at += 2;
        bytes
    }

    fn fill(&mut self) {
        self.at = self.at.next_multiple_of(2);
    }

    fn is_empty(&self) -> bool {
        self.at == self.elements.len()
    }
}
