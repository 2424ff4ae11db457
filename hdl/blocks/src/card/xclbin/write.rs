//! Writing a container.

use zkfabric_hdl_toolkit::HdlError;

use super::{
    CONNECTIVITY, HEADER_BYTES, IP_KERNEL, IP_LAYOUT, LENGTH, MAGIC, MEM_HBM, MEM_TOPOLOGY,
    PLATFORM, RESERVED, SECTION_BYTES, SECTIONS, SIGNATURE_LENGTH, USER_METADATA, Xclbin,
};

impl Xclbin {
    /// Returns the container's bytes, without a signature, a bitstream or a date.
    ///
    /// # Errors
    /// A kernel's interface is invalid.
    pub fn to_bytes(&self) -> Result<Vec<u8>, HdlError> {
        let metadata: Vec<String> = self
            .kernels
            .iter()
            .map(super::Metadata::to_json)
            .collect::<Result<_, _>>()?;
        let mut sections = vec![
            (MEM_TOPOLOGY, self.memories()),
            (CONNECTIVITY, self.links()),
            (IP_LAYOUT, self.layout()),
        ];
        if !metadata.is_empty() {
            sections.push((USER_METADATA, metadata.concat().into_bytes()));
        }
        let mut bytes = vec![0; HEADER_BYTES];
        put(&mut bytes, 0, MAGIC);
        put(&mut bytes, SIGNATURE_LENGTH, &(-1_i32).to_le_bytes());
        put(&mut bytes, RESERVED.start, &[0xff; 28]);
        put(&mut bytes, PLATFORM.start, &name::<64>(&self.platform));
        put(&mut bytes, SECTIONS, &(sections.len() as u32).to_le_bytes());
        let mut offset = HEADER_BYTES + SECTION_BYTES * sections.len();
        let mut contents = Vec::new();
        for ((kind, name_of), data) in sections {
            // Every section begins at a multiple of 8 bytes.
            let padding = offset.next_multiple_of(8) - offset;
            contents.resize(contents.len() + padding, 0);
            offset += padding;
            bytes.extend(kind.to_le_bytes());
            bytes.extend(name::<16>(name_of));
            bytes.extend([0; 4]);
            bytes.extend((offset as u64).to_le_bytes());
            bytes.extend((data.len() as u64).to_le_bytes());
            offset += data.len();
            contents.extend(data);
        }
        bytes.extend(contents);
        let length = bytes.len() as u64;
        put(&mut bytes, LENGTH, &length.to_le_bytes());
        Ok(bytes)
    }

    fn memories(&self) -> Vec<u8> {
        let mut data = count(self.banks.len());
        data.extend([0; 4]);
        for bank in &self.banks {
            data.extend([MEM_HBM, bank.used.into(), 0, 0, 0, 0, 0, 0]);
            data.extend((bank.bytes / 1024).to_le_bytes());
            data.extend(bank.address.to_le_bytes());
            data.extend(name::<16>(&bank.name));
        }
        data
    }

    fn links(&self) -> Vec<u8> {
        let mut data = count(self.connections.len());
        for link in &self.connections {
            for index in [link.argument, link.unit, link.bank] {
                data.extend((index as u32).to_le_bytes());
            }
        }
        data
    }

    fn layout(&self) -> Vec<u8> {
        let mut data = count(self.units.len());
        data.extend([0; 4]);
        for (unit, address) in self.units.iter().zip((0_u64..).step_by(0x1_0000)) {
            data.extend(IP_KERNEL.to_le_bytes());
            data.extend([0; 4]);
            data.extend(address.to_le_bytes());
            data.extend(name::<64>(&format!("{}:{}", unit.kernel, unit.name)));
        }
        data
    }
}

fn count(n: usize) -> Vec<u8> {
    (n as u32).to_le_bytes().to_vec()
}

/// Pads a name with zeros, at least one.
fn name<const N: usize>(text: &str) -> [u8; N] {
    let mut name = [0; N];
    for (to, from) in name.iter_mut().take(N - 1).zip(text.bytes()) {
        *to = from;
    }
    name
}

fn put(bytes: &mut [u8], at: usize, data: &[u8]) {
    for (to, from) in bytes.iter_mut().skip(at).zip(data) {
        *to = *from;
    }
}
