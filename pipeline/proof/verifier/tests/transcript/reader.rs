//! Parses streams back into their steps, which is impossible for an ambiguous encoding.

use crate::oracle::{Block, mark};
use crate::script::{LABELS, Step};
use ark_bn254::{Fq, Fr, G1Affine};
use ark_ff::{BigInteger, PrimeField};

/// A stream, of bytes or of elements.
trait Reader {
    /// Returns the next `count` bytes, written as one string.
    fn string(&mut self, count: usize) -> Vec<u8>;
    /// Reads tag, label and number of elements.
    fn header(&mut self) -> (u8, &'static str, usize);
    fn number(&mut self) -> u64;
    fn scalar(&mut self) -> Fr;
    /// Reads 32 bytes that were written as halves.
    fn word(&mut self) -> Vec<u8>;
    /// Skips the padding of a block after a fork.
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
            (10, _) => Step::Message(label, (0..count).map(|_| stream.scalar()).collect()),
            (8, 0) => Step::Sample(label),
            (9, 0) => Step::Short(label),
            other => panic!("no such item: {other:?}"),
        });
        if matches!(steps.last(), Some(Step::Fork(..))) {
            stream.fill();
        }
    }
    (domain, steps)
}

/// Parses the steps of a Keccak transcript, without using the ends of messages.
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

/// Parses the steps of a Poseidon2 transcript, by the marks of [`LABELS`] and `"end"`.
pub(crate) fn of_blocks(blocks: &[Block]) -> (&'static str, Vec<Step>) {
    let blocks = blocks.iter().map(|block| {
        let mut elements = block.elements.clone();
        elements.resize(2, Fr::from(0u64));
        ([elements[0], elements[1]], block.marks)
    });
    let blocks = blocks.collect();
    steps(Elements { blocks, at: 0 })
}

/// A reader's view of a state: the values added to its cells.
struct Elements {
    blocks: Vec<([Fr; 2], [[u8; 10]; 3])>,
    /// Index of the next element.
    at: usize,
}

/// Returns kind, label and number of elements for a mark.
fn of_mark(read: [u8; 10]) -> (u8, &'static str, usize) {
    let kinds = [(8, 0), (9, 0), (10, 1), (10, 2), (10, 3), (10, 4)];
    let mut known = LABELS.into_iter().chain(["end"]).flat_map(|label| {
        let of_label = kinds.map(|(tag, count)| (tag, label, count));
        of_label.into_iter()
    });
    let known = known.find(|(tag, label, count)| mark(*tag, label, *count) == read);
    known.unwrap()
}

impl Elements {
    fn element(&self, at: usize) -> Fr {
        self.blocks[at / 2].0[at % 2]
    }

    /// Returns `count` bytes, `group` per element, from element `at` on.
    fn unpacked(&self, at: usize, count: usize, group: usize) -> Vec<u8> {
        let elements = (at..at + count.div_ceil(group)).map(|at| self.element(at));
        let mut bytes: Vec<u8> = elements
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
        const NONE: [u8; 10] = [0; 10];
        let place = self.at % 2;
        // A challenge may follow an item that filled its block.
        if place == 0 && self.at > 0 {
            let (_, marks) = &mut self.blocks[self.at / 2 - 1];
            let challenge = core::mem::replace(&mut marks[2], NONE);
            if challenge != NONE {
                return of_mark(challenge);
            }
        }
        let (elements, marks) = &mut self.blocks[self.at / 2];
        let message = core::mem::replace(&mut marks[place], NONE);
        if message != NONE {
            return of_mark(message);
        }
        // Any other header is a non-zero element.
        if elements[place] == Fr::from(0u64) {
            let challenge = core::mem::replace(&mut marks[2], NONE);
            self.at = (self.at + 1).next_multiple_of(2);
            return of_mark(challenge);
        }
        let header =
            parse_header(|at, count| self.unpacked(self.at, at + count, 31)[at..].to_vec());
        self.string(17 + header.1.len());
        header
    }

    fn number(&mut self) -> u64 {
        let low = self.scalar().into_bigint().0[0];
        assert_eq!(self.element(self.at - 1), Fr::from(low));
        low
    }

    fn scalar(&mut self) -> Fr {
        self.at += 1;
        self.element(self.at - 1)
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
        let all_read = self.at == 2 * self.blocks.len();
        all_read
            && self
                .blocks
                .last()
                .is_none_or(|(_, marks)| marks[2] == [0; 10])
    }
}
