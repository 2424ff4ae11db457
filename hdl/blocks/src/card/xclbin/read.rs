//! Reading a container. All bytes are untrusted.

use super::{
    BANK_BYTES, Bank, CONNECTION_BYTES, CONNECTIVITY, Connection, HEADER_BYTES, IP_KERNEL,
    IP_LAYOUT, LENGTH, MAGIC, MAX_SECTIONS, MEM_TOPOLOGY, Metadata, PLATFORM, SECTION_BYTES,
    SECTIONS, UNIT_BYTES, USER_METADATA, Unit, Xclbin, XclbinError,
};

/// Sections: kind and contents.
type Sections<'a> = Vec<(u32, &'a [u8])>;

impl Xclbin {
    /// Reads a container.
    ///
    /// # Errors
    /// Not a container, or a truncated one; a section of the linker is missing or inconsistent with
    /// another. A container without `USER_METADATA` is accepted, with empty [`Self::kernels`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, XclbinError> {
        let begin = bytes.get(..MAGIC.len()).unwrap_or(bytes);
        if begin != MAGIC {
            return Err(XclbinError::Magic { got: text(begin) });
        }
        let sections = sections(bytes)?;
        let find = |(kind, section): (u32, &'static str)| {
            let found = sections.iter().find(|(other, _)| *other == kind);
            found
                .map(|(_, contents)| *contents)
                .ok_or(XclbinError::Missing {
                    section,
                    advice: "link it with v++ --link for a platform with memory",
                })
        };
        let (units, places) = units(find(IP_LAYOUT)?)?;
        let banks = banks(find(MEM_TOPOLOGY)?)?;
        let connections = connections(find(CONNECTIVITY)?, &places, banks.len())?;
        Ok(Self {
            platform: text(bytes.get(PLATFORM).unwrap_or_default()),
            units,
            banks,
            connections,
            kernels: find(USER_METADATA).map_or(Ok(Vec::new()), kernels)?,
        })
    }
}

fn truncated(what: impl Into<String>, expected: u64, got: usize) -> XclbinError {
    XclbinError::Truncated {
        what: what.into(),
        expected,
        got: got as u64,
    }
}

/// Returns kinds and contents of all sections.
fn sections(bytes: &[u8]) -> Result<Sections<'_>, XclbinError> {
    if bytes.len() < HEADER_BYTES {
        return Err(truncated("its header", HEADER_BYTES as u64, bytes.len()));
    }
    let length = u64_at(bytes, LENGTH);
    if length > bytes.len() as u64 {
        return Err(truncated("what its header says", length, bytes.len()));
    }
    let count = u32_at(bytes, SECTIONS);
    if count > MAX_SECTIONS {
        let expected = format!("at most {MAX_SECTIONS} sections");
        return Err(XclbinError::section("header", expected, &count));
    }
    let mut sections = Vec::new();
    for index in 0..count as usize {
        let at = HEADER_BYTES + SECTION_BYTES * index;
        let Some(header) = bytes.get(at..at + SECTION_BYTES) else {
            let what = format!("header {index} of its sections");
            return Err(truncated(what, (at + SECTION_BYTES) as u64, bytes.len()));
        };
        let (kind, offset, size) = (u32_at(header, 0), u64_at(header, 24), u64_at(header, 32));
        let end = offset.saturating_add(size);
        let contents = usize::try_from(offset)
            .ok()
            .zip(usize::try_from(end).ok())
            .and_then(|(from, to)| bytes.get(from..to));
        let contents =
            contents.ok_or_else(|| truncated(format!("section {index}"), end, bytes.len()))?;
        sections.push((kind, contents));
    }
    Ok(sections)
}

/// Returns the records of a section: `count` of them from byte `at` on.
fn records<'a>(
    section: &'static str,
    contents: &'a [u8],
    at: usize,
    bytes: usize,
) -> Result<impl Iterator<Item = &'a [u8]>, XclbinError> {
    let short = || {
        let expected = format!("records of {bytes} bytes");
        XclbinError::section(section, expected, &format!("{} bytes", contents.len()))
    };
    let count = usize::try_from(u32_at(contents, 0)).map_err(|_| short())?;
    let end = count
        .checked_mul(bytes)
        .and_then(|all| all.checked_add(at))
        .filter(|_| contents.len() >= at)
        .ok_or_else(short)?;
    let records = contents.get(at..end).ok_or_else(short)?;
    Ok(records.chunks_exact(bytes))
}

/// Returns the compute units, and the unit index of each IP of the layout.
fn units(contents: &[u8]) -> Result<(Vec<Unit>, Vec<Option<usize>>), XclbinError> {
    let mut units = Vec::new();
    let mut places = Vec::new();
    for record in records(IP_LAYOUT.1, contents, 8, UNIT_BYTES)? {
        if u32_at(record, 0) != IP_KERNEL {
            places.push(None);
            continue;
        }
        let name = text(record.get(16..).unwrap_or_default());
        let Some((kernel, unit)) = name.split_once(':') else {
            return Err(XclbinError::section(IP_LAYOUT.1, "KERNEL:UNIT", &name));
        };
        places.push(Some(units.len()));
        units.push(Unit {
            kernel: kernel.to_owned(),
            name: unit.to_owned(),
        });
    }
    Ok((units, places))
}

fn banks(contents: &[u8]) -> Result<Vec<Bank>, XclbinError> {
    let bank = |record: &[u8]| Bank {
        name: text(record.get(24..).unwrap_or_default()),
        address: u64_at(record, 16),
        // In kilobytes.
        bytes: u64_at(record, 8).saturating_mul(1024),
        used: record.get(1).is_some_and(|used| *used != 0),
    };
    Ok(records(MEM_TOPOLOGY.1, contents, 8, BANK_BYTES)?
        .map(bank)
        .collect())
}

fn connections(
    contents: &[u8],
    places: &[Option<usize>],
    banks: usize,
) -> Result<Vec<Connection>, XclbinError> {
    let link = |record: &[u8]| {
        let [argument, ip, bank] = [0, 4, 8].map(|at| u32_at(record, at) as usize);
        let unit = places.get(ip).copied().flatten();
        match unit {
            Some(unit) if bank < banks => Ok(Connection {
                argument,
                unit,
                bank,
            }),
            _ => Err(XclbinError::section(
                CONNECTIVITY.1,
                format!(
                    "one of {} IPs that is a kernel, one of {banks} banks",
                    places.len()
                ),
                &format!("IP {ip}, bank {bank}"),
            )),
        }
    };
    records(CONNECTIVITY.1, contents, 4, CONNECTION_BYTES)?
        .map(link)
        .collect()
}

fn kernels(contents: &[u8]) -> Result<Vec<Metadata>, XclbinError> {
    // Sections may end with padding.
    let end = contents.iter().rposition(|byte| *byte != 0);
    let contents = contents.get(..end.map_or(0, |end| end + 1));
    let objects = serde_json::Deserializer::from_slice(contents.unwrap_or_default());
    let mut kernels: Vec<Metadata> = Vec::new();
    for object in objects.into_iter::<Metadata>() {
        let kernel = object.map_err(|error| {
            let expected = "the metadata.json of each kernel, one behind the other";
            XclbinError::section(USER_METADATA.1, expected, &error)
        })?;
        let checked = kernel.interface.check();
        checked.map_err(|error| XclbinError::metadata(&error))?;
        kernels.push(kernel);
    }
    Ok(kernels)
}

/// Returns the text up to the first zero byte.
fn text(bytes: &[u8]) -> String {
    let end = bytes.iter().position(|byte| *byte == 0);
    let bytes = bytes.get(..end.unwrap_or(bytes.len())).unwrap_or_default();
    String::from_utf8_lossy(bytes).into_owned()
}

/// Reads a four-byte number; zero if the bytes are missing.
fn u32_at(bytes: &[u8], at: usize) -> u32 {
    let found = bytes.get(at..at + 4).and_then(|four| four.try_into().ok());
    found.map_or(0, u32::from_le_bytes)
}

/// Reads an eight-byte number; zero if the bytes are missing.
fn u64_at(bytes: &[u8], at: usize) -> u64 {
    let found = bytes
        .get(at..at + 8)
        .and_then(|eight| eight.try_into().ok());
    found.map_or(0, u64::from_le_bytes)
}
