//! The functions in the symbol table of an ELF file (64 bits, little-endian).

/// Type of a section: a symbol table.
const SYMTAB: u64 = 2;
/// Type of a symbol: a function.
const FUNCTION: u64 = 2;
const SECTION_BYTES: usize = 64;
const SYMBOL_BYTES: usize = 24;

/// Names of functions by start address.
#[derive(Debug)]
pub(super) struct Symbols {
    /// Address and name, ascending.
    functions: Vec<(u64, String)>,
}

impl Symbols {
    /// Reads the functions of a file; `None` if there are none, or if the tables lie outside the
    /// file.
    pub(super) fn of(file: &[u8]) -> Option<Self> {
        // e_shoff, e_shnum
        let (offset, count) = (number(file, 40, 8)?, number(file, 60, 2)?);
        let section = |index: u64| {
            let at = offset.checked_add(index.checked_mul(SECTION_BYTES as u64)?)?;
            file.get(usize::try_from(at).ok()?..)?.get(..SECTION_BYTES)
        };
        let mut functions = Vec::new();
        for index in 0..count {
            let header = section(index)?;
            // sh_type, and the names' section: sh_link
            if number(header, 4, 4)? != SYMTAB {
                continue;
            }
            let names = contents(file, section(number(header, 40, 4)?)?)?;
            let (symbols, _) = contents(file, header)?.as_chunks::<SYMBOL_BYTES>();
            for symbol in symbols {
                // st_name, the low half of st_info, st_value
                let kind = number(symbol, 4, 1)? & 0xf;
                if kind == FUNCTION {
                    let name = usize::try_from(number(symbol, 0, 4)?).ok()?;
                    functions.push((number(symbol, 8, 8)?, text(names, name)?));
                }
            }
        }
        functions.sort_unstable();
        // Of several names for one address, the last one is kept.
        functions.reverse();
        functions.dedup_by_key(|function| function.0);
        functions.reverse();
        (!functions.is_empty()).then_some(Self { functions })
    }

    /// Returns the function that contains an address: the last one that begins at it or before.
    pub(super) fn at(&self, address: u64) -> Option<&str> {
        let after = self.functions.partition_point(|f| f.0 <= address);
        let function = self.functions.get(after.checked_sub(1)?)?;
        Some(&function.1)
    }
}

/// Returns the bytes of the section with this header: `sh_offset`, `sh_size`.
fn contents<'a>(file: &'a [u8], header: &[u8]) -> Option<&'a [u8]> {
    let start = usize::try_from(number(header, 24, 8)?).ok()?;
    let size = usize::try_from(number(header, 32, 8)?).ok()?;
    file.get(start..start.checked_add(size)?)
}

/// Returns the little-endian number of `width` bytes at `at`.
fn number(bytes: &[u8], at: usize, width: usize) -> Option<u64> {
    let field = bytes.get(at..at.checked_add(width)?)?;
    let digits = field.iter().rev();
    Some(digits.fold(0, |number, byte| number << 8 | u64::from(*byte)))
}

/// Returns the name at `at`, demangled, without the hash of its crate.
fn text(names: &[u8], at: usize) -> Option<String> {
    let rest = names.get(at..)?;
    let name = rest.split(|byte| *byte == 0).next()?;
    let name = String::from_utf8_lossy(name);
    Some(format!("{:#}", rustc_demangle::demangle(&name)))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Adds a table of these functions and of one symbol that is not a function to the file.
    pub(in crate::profile) fn with_functions(file: &[u8], functions: &[(u64, &str)]) -> Vec<u8> {
        let mut names = vec![0];
        let mut symbols = vec![0; SYMBOL_BYTES];
        let kinds = functions.iter().map(|function| (FUNCTION, function));
        for (kind, (address, name)) in kinds.chain([(0, &(0, "data"))]) {
            let mut symbol = [0; SYMBOL_BYTES];
            symbol[..4].copy_from_slice(&u32::try_from(names.len()).unwrap().to_le_bytes());
            // A global symbol.
            symbol[4] = 0x10 | u8::try_from(kind).unwrap();
            symbol[8..16].copy_from_slice(&address.to_le_bytes());
            symbols.extend(symbol);
            names.extend(name.bytes().chain([0]));
        }
        let header = |kind: u32, offset: usize, size: usize| {
            let mut header = [0; SECTION_BYTES];
            header[4..8].copy_from_slice(&kind.to_le_bytes());
            header[24..32].copy_from_slice(&(offset as u64).to_le_bytes());
            header[32..40].copy_from_slice(&(size as u64).to_le_bytes());
            header
        };
        let mut file = file.to_vec();
        let (first, second) = (file.len(), file.len() + names.len());
        let sections = second + symbols.len();
        file[40..48].copy_from_slice(&(sections as u64).to_le_bytes());
        file[60] = 2;
        file.extend(&names);
        file.extend(&symbols);
        // The names' section is number 0.
        file.extend(header(3, first, names.len()));
        file.extend(header(2, second, symbols.len()));
        file
    }

    fn file(functions: &[(u64, &str)]) -> Vec<u8> {
        with_functions(&[0; 64], functions)
    }

    #[test]
    fn an_address_is_in_the_function_before_it() {
        let mangled = "_RNvCs1234_7mycrate3foo";
        let symbols = Symbols::of(&file(&[(0x200, "second"), (0x100, mangled)])).unwrap();
        assert_eq!(symbols.at(0xff), None);
        for (address, name) in [
            (0x100, "mycrate::foo"),
            (0x1fc, "mycrate::foo"),
            (0x200, "second"),
        ] {
            assert_eq!(symbols.at(address), Some(name));
        }
        assert_eq!(symbols.at(u64::MAX), Some("second"));
    }

    #[test]
    fn of_two_names_for_a_place_the_last_counts() {
        let symbols = Symbols::of(&file(&[(0x100, "memcmp"), (0x100, "bcmp")])).unwrap();
        assert_eq!(symbols.at(0x104), Some("memcmp"));
    }

    #[test]
    fn a_file_without_functions_or_cut_off_has_no_symbols() {
        assert!(Symbols::of(&file(&[])).is_none());
        let whole = file(&[(0x100, "one")]);
        for length in 0..whole.len() {
            assert!(Symbols::of(&whole[..length]).is_none(), "{length}");
        }
        let mut wild = whole;
        wild[40..48].fill(0xff);
        assert!(Symbols::of(&wild).is_none());
    }
}
