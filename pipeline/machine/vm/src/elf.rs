//! Loader of statically linked 64-bit RISC-V ELF executables.
//!
//! The text is the content of executable segments (from the lowest to the highest of their bytes in
//! the file), decoded once per granule. The image covers the file bytes of all `PT_LOAD` segments;
//! the rest of a segment (bss) is zero memory like any other. Stores to the text change memory,
//! never the decoded instructions. Sections are read for one purpose: where statics end decides
//! whether the program has a guard below its stack ([`crate::memory_map`]).
//!
//! Source: System V ABI, chapters 4 and 5 (object files, program headers); RISC-V ELF psABI
//! (`e_machine` 243, `EF_RISCV_RVC` = 1).

use alloc::vec::Vec;

use crate::decode::decode;
use crate::error::LoadError;
use crate::guard;
use crate::program::{Image, Program};

/// Limits of the loader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoadLimits {
    /// First invalid address.
    pub address: u64,
    /// Most bytes from the lowest to the highest byte in the file.
    pub image_bytes: u64,
    /// Most bytes of text.
    pub text_bytes: u64,
    /// Most program headers.
    pub segments: usize,
}

impl Default for LoadLimits {
    /// Returns 1 GiB of addresses, 256 MiB of image, 64 MiB of text, 64 program headers.
    fn default() -> Self {
        Self {
            address: 1 << 30,
            image_bytes: 256 << 20,
            text_bytes: 64 << 20,
            segments: 64,
        }
    }
}

const FILE_HEADER_BYTES: usize = 64;
const PROGRAM_HEADER_BYTES: usize = 56;
const PT_LOAD: u32 = 1;
const PT_DYNAMIC: u32 = 2;
const PT_INTERP: u32 = 3;
const PF_X: u32 = 1;
const SECTION_HEADER_BYTES: u64 = 64;
const SHT_NOBITS: u64 = 8;
const SHF_ALLOC: u64 = 2;
const EF_RISCV_RVC: u64 = 1;

/// A `PT_LOAD` header.
struct Load {
    index: usize,
    executable: bool,
    offset: u64,
    address: u64,
    file_bytes: u64,
    memory_bytes: u64,
}

impl Load {
    const fn file_end(&self) -> u64 {
        self.address + self.file_bytes
    }
}

impl Program {
    /// Reads an ELF file with the default limits.
    ///
    /// # Errors
    /// See [`LoadError`].
    pub fn from_elf(file: &[u8]) -> Result<Self, LoadError> {
        Self::from_elf_limited(file, &LoadLimits::default())
    }

    /// Reads an ELF file.
    ///
    /// # Errors
    /// See [`LoadError`].
    pub fn from_elf_limited(file: &[u8], limits: &LoadLimits) -> Result<Self, LoadError> {
        let header = FileHeader::read(file)?;
        let loads = read_loads(file, &header, limits)?;
        let image = build_image(file, &loads, limits)?;
        let text = || loads.iter().filter(|load| load.executable);
        let start = text()
            .map(|load| load.address)
            .min()
            .ok_or(LoadError::NoText)?;
        let end = text().map(Load::file_end).max().ok_or(LoadError::NoText)?;
        if end - start > limits.text_bytes {
            return Err(LoadError::TextTooLarge {
                limit: limits.text_bytes,
                got: end - start,
            });
        }
        let granule = if header.compressed { 2 } else { 4 };
        let mut program = Self::new(header.entry, start..end, granule, image)?;
        let first = program.memory_map().first_word() << 3;
        if let Some(load) = loads.iter().find(|load| load.address < first) {
            let (index, address) = (load.index, load.address);
            return Err(LoadError::BelowMemory {
                index,
                address,
                first,
            });
        }
        let end_of_loads = loads.iter().map(|load| load.address + load.memory_bytes);
        let statics_end = end_of_loads.chain(header.zero_sections(file, limits)).max();
        program.guard = guard::guard(&program, statics_end.unwrap_or(0));
        Ok(program)
    }

    /// Decodes the bytes `text` of `image`; `granule` is 2 if there are compressed instructions,
    /// else 4.
    ///
    /// # Errors
    /// [`LoadError::TextAlignment`], [`LoadError::NoText`] (also when the text is not within the
    /// image), [`LoadError::Entry`], [`LoadError::OutOfMemory`].
    pub fn new(
        entry: u64,
        text: core::ops::Range<u64>,
        granule: u8,
        image: Image,
    ) -> Result<Self, LoadError> {
        let step = u64::from(granule);
        if !(granule == 2 || granule == 4) || !text.start.is_multiple_of(step) {
            return Err(LoadError::TextAlignment {
                address: text.start,
                granule,
            });
        }
        let image_end = image.base_word.saturating_add(image.words.len() as u64);
        if text.start >= text.end
            || text.start >> 3 < image.base_word
            || text.end.div_ceil(8) > image_end
        {
            return Err(LoadError::NoText);
        }
        let byte = |address: u64| {
            let word = usize::try_from((address >> 3) - image.base_word).unwrap_or(usize::MAX);
            let word = image.words.get(word).copied().unwrap_or(0);
            (word >> (8 * (address & 7))) as u8
        };
        let count = (text.end - text.start).div_ceil(step);
        let mut instructions = try_vec(count, 24)?;
        for pc in (0..count).map(|index| text.start + index * step) {
            let available = usize::try_from((text.end - pc).min(4)).unwrap_or(4);
            let bytes: [u8; 4] = core::array::from_fn(|i| {
                if i < available {
                    byte(pc + i as u64)
                } else {
                    0
                }
            });
            instructions.push(decode(&bytes[..available], pc, granule == 2));
        }
        let program = Self {
            entry,
            text_base: text.start,
            granule,
            instructions,
            image,
            guard: 0..0,
        };
        if program.index(entry).is_none() {
            return Err(LoadError::Entry { entry });
        }
        Ok(program)
    }
}

/// Returns an empty vector with room for `count` items of about `item_bytes`.
fn try_vec<T>(count: u64, item_bytes: u64) -> Result<Vec<T>, LoadError> {
    let mut vec = Vec::new();
    let error = LoadError::OutOfMemory {
        bytes: count.saturating_mul(item_bytes),
    };
    let Ok(count) = usize::try_from(count) else {
        return Err(error);
    };
    vec.try_reserve_exact(count).map_err(|_| error)?;
    Ok(vec)
}

/// Returns the `N` bytes at `offset`, little-endian.
fn read<const N: usize>(file: &[u8], offset: u64, what: &'static str) -> Result<u64, LoadError> {
    let truncated = || LoadError::Truncated {
        what,
        expected: offset.saturating_add(N as u64),
        got: file.len() as u64,
    };
    let start = usize::try_from(offset).map_err(|_| truncated())?;
    let bytes = file
        .get(start..)
        .and_then(<[u8]>::first_chunk::<N>)
        .ok_or_else(truncated)?;
    Ok(bytes
        .iter()
        .rev()
        .fold(0, |value, &byte| (value << 8) | u64::from(byte)))
}

struct FileHeader {
    entry: u64,
    program_headers: u64,
    program_header_count: usize,
    section_headers: u64,
    section_header_count: u64,
    compressed: bool,
}

impl FileHeader {
    fn read(file: &[u8]) -> Result<Self, LoadError> {
        let what = "file header";
        if file.len() < FILE_HEADER_BYTES {
            let expected = FILE_HEADER_BYTES as u64;
            return Err(LoadError::Truncated {
                what,
                expected,
                got: file.len() as u64,
            });
        }
        let check = |field, expected, got| {
            if expected == got {
                Ok(())
            } else {
                Err(LoadError::Header {
                    field,
                    expected,
                    got,
                })
            }
        };
        check("magic", 0x464c_457f, read::<4>(file, 0, what)?)?;
        check("class", 2, read::<1>(file, 4, what)?)?;
        check("byte order", 1, read::<1>(file, 5, what)?)?;
        check("version", 1, read::<1>(file, 6, what)?)?;
        check("type", 2, read::<2>(file, 16, what)?)?;
        check("machine", 243, read::<2>(file, 18, what)?)?;
        check(
            "program header size",
            PROGRAM_HEADER_BYTES as u64,
            read::<2>(file, 54, what)?,
        )?;
        Ok(Self {
            entry: read::<8>(file, 24, what)?,
            program_headers: read::<8>(file, 32, what)?,
            program_header_count: read::<2>(file, 56, what)? as usize,
            section_headers: read::<8>(file, 40, what)?,
            section_header_count: match read::<2>(file, 58, what)? {
                SECTION_HEADER_BYTES => read::<2>(file, 60, what)?,
                _ => 0,
            },
            compressed: read::<4>(file, 48, what)? & EF_RISCV_RVC != 0,
        })
    }
}

impl FileHeader {
    /// Returns the ends of the sections that are zero memory without bytes in the file, which a
    /// linker script can leave out of all segments. A file needs no sections, so what can't be read
    /// is left out.
    fn zero_sections(&self, file: &[u8], limits: &LoadLimits) -> impl Iterator<Item = u64> {
        let headers = (0..self.section_header_count).map(|index| {
            self.section_headers
                .saturating_add(index * SECTION_HEADER_BYTES)
        });
        headers.filter_map(move |start| {
            let what = "section header";
            let long = |offset: u64| read::<8>(file, start.saturating_add(offset), what).ok();
            let kind = read::<4>(file, start.saturating_add(4), what).ok()?;
            let is_zero_memory = kind == SHT_NOBITS && long(8)? & SHF_ALLOC != 0;
            let end = long(16)?.checked_add(long(32)?)?;
            (is_zero_memory && end <= limits.address).then_some(end)
        })
    }
}

fn read_loads(
    file: &[u8],
    header: &FileHeader,
    limits: &LoadLimits,
) -> Result<Vec<Load>, LoadError> {
    let count = header.program_header_count;
    if count > limits.segments {
        return Err(LoadError::TooManySegments {
            limit: limits.segments,
            got: count,
        });
    }
    let mut loads = Vec::new();
    for index in 0..count {
        let start = header
            .program_headers
            .saturating_add((index * PROGRAM_HEADER_BYTES) as u64);
        let word = |offset: u64| read::<4>(file, start.saturating_add(offset), "program header");
        let long = |offset: u64| read::<8>(file, start.saturating_add(offset), "program header");
        match word(0)? as u32 {
            PT_DYNAMIC | PT_INTERP => return Err(LoadError::Dynamic { index }),
            PT_LOAD => {}
            _ => continue,
        }
        let load = Load {
            index,
            executable: word(4)? as u32 & PF_X != 0 && long(32)? != 0,
            offset: long(8)?,
            address: long(16)?,
            file_bytes: long(32)?,
            memory_bytes: long(40)?,
        };
        check_load(file, &load, limits)?;
        if load.memory_bytes != 0 {
            loads.push(load);
        }
    }
    loads.sort_by_key(|load| load.address);
    for pair in loads.windows(2) {
        if let [low, high] = pair
            && low.address + low.memory_bytes > high.address
        {
            let (first, second) = (low.index, high.index);
            return Err(LoadError::Overlap {
                first,
                second,
                address: high.address,
            });
        }
    }
    Ok(loads)
}

fn check_load(file: &[u8], load: &Load, limits: &LoadLimits) -> Result<(), LoadError> {
    let Load {
        index,
        address,
        file_bytes,
        memory_bytes,
        ..
    } = *load;
    if file_bytes > memory_bytes {
        return Err(LoadError::SegmentSizes {
            index,
            file_bytes,
            memory_bytes,
        });
    }
    if address
        .checked_add(memory_bytes)
        .is_none_or(|end| end > limits.address)
    {
        let (bytes, limit) = (memory_bytes, limits.address);
        return Err(LoadError::SegmentOutOfRange {
            index,
            address,
            bytes,
            limit,
        });
    }
    let expected = load.offset.saturating_add(file_bytes);
    if expected > file.len() as u64 {
        return Err(LoadError::Truncated {
            what: "segment",
            expected,
            got: file.len() as u64,
        });
    }
    Ok(())
}

/// Copies the bytes of all segments into one contiguous run of words.
fn build_image(file: &[u8], loads: &[Load], limits: &LoadLimits) -> Result<Image, LoadError> {
    let filled = || loads.iter().filter(|load| load.file_bytes != 0);
    let start = filled()
        .map(|load| load.address)
        .min()
        .ok_or(LoadError::NoText)?;
    let end = filled()
        .map(Load::file_end)
        .max()
        .ok_or(LoadError::NoText)?;
    if end - start > limits.image_bytes {
        return Err(LoadError::ImageTooLarge {
            limit: limits.image_bytes,
            got: end - start,
        });
    }
    let base_word = start >> 3;
    let count = end.div_ceil(8) - base_word;
    let mut words: Vec<u64> = try_vec(count, 8)?;
    words.extend((0..count).map(|_| 0));
    for load in filled() {
        let bytes = usize::try_from(load.offset)
            .ok()
            .and_then(|offset| file.get(offset..))
            .into_iter()
            .flatten()
            .take(usize::try_from(load.file_bytes).unwrap_or(usize::MAX));
        for (address, &byte) in (load.address..).zip(bytes) {
            let index = usize::try_from((address >> 3) - base_word).unwrap_or(usize::MAX);
            if let Some(word) = words.get_mut(index) {
                *word |= u64::from(byte) << (8 * (address & 7));
            }
        }
    }
    Ok(Image { base_word, words })
}
