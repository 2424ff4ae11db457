//! Minimal static ELF files: a file header, two program headers, text and data.

const PAGE: u64 = 4096;

/// Returns an ELF file that allows compressed instructions: `text` at `text_base` (readable,
/// executable; its first byte is the entry) and, unless empty, `data` at `data_base` (readable,
/// writable). Both bases must be multiples of 4096 for an operating system's loader.
#[must_use]
pub fn write_elf(text_base: u64, text: &[u8], data_base: u64, data: &[u8]) -> Vec<u8> {
    let text_offset = PAGE;
    let data_offset = (text_offset + text.len() as u64).next_multiple_of(PAGE);
    let segments = 1 + u16::from(!data.is_empty());
    let mut file = Vec::new();
    file.extend([0x7f, b'E', b'L', b'F', 2, 1, 1, 0]);
    file.extend([0; 8]);
    file.extend(2_u16.to_le_bytes()); // executable
    file.extend(243_u16.to_le_bytes()); // RISC-V
    file.extend(1_u32.to_le_bytes());
    file.extend(text_base.to_le_bytes()); // entry
    file.extend(64_u64.to_le_bytes()); // program headers
    file.extend(0_u64.to_le_bytes()); // no section headers
    file.extend(1_u32.to_le_bytes()); // flags: RVC
    for half in [64, 56, segments, 0, 0, 0] {
        file.extend(half.to_le_bytes());
    }
    program_header(&mut file, 5, text_offset, text_base, text.len() as u64);
    if !data.is_empty() {
        program_header(&mut file, 6, data_offset, data_base, data.len() as u64);
    }
    file.resize(text_offset as usize, 0);
    file.extend(text);
    if !data.is_empty() {
        file.resize(data_offset as usize, 0);
        file.extend(data);
    }
    file
}

fn program_header(file: &mut Vec<u8>, flags: u32, offset: u64, address: u64, bytes: u64) {
    file.extend(1_u32.to_le_bytes()); // PT_LOAD
    file.extend(flags.to_le_bytes());
    for long in [offset, address, address, bytes, bytes, PAGE] {
        file.extend(long.to_le_bytes());
    }
}
