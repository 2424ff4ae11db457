//! The sectioned file: positions and sizes, without the sections' meaning.

use std::io::{Read, Seek, SeekFrom};

use ark_bn254::Fq;
use ark_ff::{BigInteger, PrimeField};
use blake2b_simd::State;

use super::error::PtauError;

/// Prepared files have 11 sections.
const SECTION_LIMIT: u32 = 32;
/// Two-adicity of `Fr`: more powers than this have no use.
const POWER_LIMIT: u32 = 28;
/// Number of the header's section.
pub(super) const HEADER: u32 = 1;
/// Order of the base field of BLS12-381, little-endian.
const BLS12_381: [u8; 48] = [
    0xab, 0xaa, 0xff, 0xff, 0xff, 0xff, 0xfe, 0xb9, 0xff, 0xff, 0x53, 0xb1, 0xfe, 0xff, 0xab, 0x1e,
    0x24, 0xf6, 0xb0, 0xf6, 0xa0, 0xd2, 0x30, 0x67, 0xbf, 0x12, 0x85, 0xf3, 0x84, 0x4b, 0x77, 0x64,
    0xd7, 0xac, 0x4b, 0x43, 0xb6, 0xa7, 0x1b, 0x4b, 0x9a, 0xe6, 0x7f, 0x39, 0xea, 0x11, 0x01, 0x1a,
];
/// Bytes of the header section: coordinate size, q, two powers.
const HEADER_BYTES: u64 = 44;
const FILE_HEADER_BYTES: u64 = 12;
const SECTION_HEADER_BYTES: u64 = 12;

/// An open file with its sections located.
pub(crate) struct Container<'a, R> {
    reader: &'a mut R,
    sections: Vec<Section>,
}

struct Section {
    kind: u32,
    position: u64,
    size: u64,
}

impl<'a, R: Read + Seek> Container<'a, R> {
    /// Walks over the section headers; every section lies inside the file and nothing follows the
    /// last.
    pub(crate) fn open(reader: &'a mut R) -> Result<Self, PtauError> {
        let length = reader.seek(SeekFrom::End(0))?;
        reader.seek(SeekFrom::Start(0))?;
        if length < FILE_HEADER_BYTES {
            return Err(PtauError::Truncated {
                expected: FILE_HEADER_BYTES,
                got: length,
            });
        }
        let mut magic = [0; 4];
        reader.read_exact(&mut magic)?;
        if &magic != b"ptau" {
            return Err(PtauError::Magic);
        }
        let version = read_u32(reader)?;
        if version != 1 {
            return Err(PtauError::Version { got: version });
        }
        let count = read_u32(reader)?;
        if count > SECTION_LIMIT {
            return Err(PtauError::TooManySections {
                limit: SECTION_LIMIT,
                got: count,
            });
        }
        let mut sections = Vec::new();
        let mut position = FILE_HEADER_BYTES;
        for _ in 0..count {
            let start = position.saturating_add(SECTION_HEADER_BYTES);
            if start > length {
                return Err(PtauError::Truncated {
                    expected: start,
                    got: length,
                });
            }
            reader.seek(SeekFrom::Start(position))?;
            let kind = read_u32(reader)?;
            let mut size = [0; 8];
            reader.read_exact(&mut size)?;
            let size = u64::from_le_bytes(size);
            // Writers fill in the size of a section when its content is complete.
            if size == 0 && start < length {
                return Err(PtauError::HalfWritten { section: kind });
            }
            position = start.saturating_add(size);
            if position > length {
                return Err(PtauError::Truncated {
                    expected: position,
                    got: length,
                });
            }
            sections.push(Section {
                kind,
                position: start,
                size,
            });
        }
        if position < length {
            return Err(PtauError::TrailingBytes {
                got: length - position,
            });
        }
        Ok(Self { reader, sections })
    }

    /// Checks the header and returns the power.
    pub(crate) fn header(&mut self) -> Result<u32, PtauError> {
        if let Some(curve) = self.other_curve()? {
            return Err(PtauError::OtherCurve { curve });
        }
        self.check_size(HEADER, HEADER_BYTES)?;
        let bytes = self.content(HEADER, 0, HEADER_BYTES as usize)?;
        let (size, rest) = bytes.split_at(4);
        let (modulus, numbers) = rest.split_at(32);
        let (power, ceremony) = numbers.split_at(4);
        if little_endian(size) != 32 || modulus != Fq::MODULUS.to_bytes_le() {
            return Err(PtauError::WrongField);
        }
        let (power, ceremony) = (little_endian(power), little_endian(ceremony));
        if power == 0 || power > POWER_LIMIT || ceremony < power {
            return Err(PtauError::Power { power, ceremony });
        }
        Ok(power)
    }

    /// Returns the curve of a header for another known curve.
    fn other_curve(&mut self) -> Result<Option<&'static str>, PtauError> {
        let bytes = 4 + BLS12_381.len();
        if self.section(HEADER)?.size < bytes as u64 {
            return Ok(None);
        }
        let header = self.content(HEADER, 0, bytes)?;
        let (size, modulus) = header.split_at(4);
        let is_one = little_endian(size) as usize == BLS12_381.len() && modulus == BLS12_381;
        Ok(is_one.then_some("BLS12-381"))
    }

    /// Checks that the section occurs exactly once, with this size.
    pub(crate) fn check_size(&self, kind: u32, expected: u64) -> Result<(), PtauError> {
        let got = self.section(kind)?.size;
        if got == expected {
            Ok(())
        } else {
            Err(PtauError::SectionSize {
                section: kind,
                expected,
                got,
            })
        }
    }

    /// Reads `length` bytes from `offset` on; the size has been checked.
    pub(crate) fn content(
        &mut self,
        kind: u32,
        offset: u64,
        length: usize,
    ) -> Result<Vec<u8>, PtauError> {
        let position = self.section(kind)?.position.saturating_add(offset);
        let mut bytes = Vec::new();
        bytes
            .try_reserve_exact(length)
            .map_err(|_| PtauError::OutOfMemory {
                bytes: length as u64,
            })?;
        bytes.resize(length, 0);
        self.reader.seek(SeekFrom::Start(position))?;
        self.reader.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    fn section(&self, kind: u32) -> Result<&Section, PtauError> {
        let mut found = self.sections.iter().filter(|section| section.kind == kind);
        let section = found
            .next()
            .ok_or(PtauError::MissingSection { section: kind })?;
        if found.next().is_some() {
            return Err(PtauError::DuplicateSection { section: kind });
        }
        Ok(section)
    }
}

/// Compares the Blake2b-512 of the whole file with the published one.
pub(crate) fn check_hash<R: Read + Seek>(
    reader: &mut R,
    expected: &[u8; 64],
) -> Result<(), PtauError> {
    reader.seek(SeekFrom::Start(0))?;
    let mut state = State::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let read = reader.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        state.update(&buffer[..read]);
    }
    let hash = state.finalize();
    if hash.as_bytes() == expected {
        return Ok(());
    }
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    Err(PtauError::Hash {
        expected: hex(expected),
        got: hex(hash.as_bytes()),
    })
}

fn read_u32(reader: &mut impl Read) -> Result<u32, PtauError> {
    let mut bytes = [0; 4];
    reader.read_exact(&mut bytes)?;
    Ok(u32::from_le_bytes(bytes))
}

fn little_endian(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .rev()
        .fold(0, |word, byte| (word << 8) | u32::from(*byte))
}
