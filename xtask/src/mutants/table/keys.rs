//! Mistakes in the keys of programs and in their files.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/machine/zkvm/src/key.rs",
        mutations: &[
            wrong(
                "program key/no instructions",
                "if self.instructions == 0 {",
                "if false {",
            ),
            wrong(
                "program key/image beyond the addresses",
                "if end > IMAGE_LIMIT {",
                "if false {",
            ),
            wrong(
                "program key/image to the last address",
                "if end > IMAGE_LIMIT {",
                "if end >= IMAGE_LIMIT {",
            ),
            wrong(
                "program key/image that is empty",
                "if start >= end {",
                "if start > end {",
            ),
            wrong(
                "program key/image that is reversed",
                "if start >= end {",
                "if start == end {",
            ),
            wrong(
                "program key/instructions without a table",
                "instructions: size(self.instructions.into()),",
                "instructions: 1,",
            ),
            wrong(
                "program key/image without a table",
                "image_words: size(end.saturating_sub(start)),",
                "image_words: 1,",
            ),
            wrong(
                "program key/a word less",
                "size(end.saturating_sub(start))",
                "size(end.saturating_sub(start)).saturating_sub(1)",
            ),
            wrong(
                "program key/heights of another key",
                "Heights::new(max_units)).map",
                "Heights::default()).map",
            ),
            wrong(
                "program key/a table left out",
                "instances.take(MAX_FIXED_INSTANCES + 1)",
                "instances.skip(1).take(MAX_FIXED_INSTANCES + 1)",
            ),
            wrong(
                "program key/instances cut off",
                "instances.take(MAX_FIXED_INSTANCES + 1)",
                "instances.take(MAX_FIXED_INSTANCES)",
            ),
            wrong(
                "program key/digest without the program",
                "context.extend_from_slice(&self.to_bytes());",
                "",
            ),
            wrong(
                "program key/entry not written",
                "Vec::from(self.entry.to_le_bytes())",
                "Vec::from([0; 8])",
            ),
            wrong(
                "program key/instructions not written",
                "bytes.extend_from_slice(&self.instructions.to_le_bytes());",
                "bytes.extend_from_slice(&[0; 4]);",
            ),
            wrong(
                "program key/image's start not written",
                "bytes.extend_from_slice(&self.image.start.to_le_bytes());",
                "bytes.extend_from_slice(&[0; 8]);",
            ),
            wrong(
                "program key/image's end not written",
                "bytes.extend_from_slice(&self.image.end.to_le_bytes());",
                "bytes.extend_from_slice(&[0; 8]);",
            ),
            wrong(
                "program key/image read in the other order",
                "image: start..end,",
                "image: end..start,",
            ),
            wrong(
                "program key/image's start ignored",
                "image: start..end,",
                "image: 0..end,",
            ),
            wrong(
                "program key/entry of all programs",
                "let entry = u64::from_le_bytes(take(\"entry\", bytes)?);",
                "let entry = u64::from_le_bytes(take(\"entry\", bytes)?) & !0xff;",
            ),
            wrong(
                "program key/program not in the digest",
                "airs, fixed, &program.context())?",
                "airs, fixed, b\"\")?",
            ),
            wrong(
                "program key/boundary of another entry",
                ".boundary(self.program.entry, &self",
                ".boundary(0, &self",
            ),
            wrong(
                "program key/boundary of another image",
                "&self.program.memory_map(), public)",
                "&MemoryMap::new(self.program.image.start..self.program.image.start, 0..0), public)",
            ),
            wrong(
                "program key/guard that touches the image",
                "if !self.memory_map().is_valid() {",
                "if false {",
            ),
            wrong(
                "program key/guard of a file ignored",
                "let version = match self.program.guard.is_empty() {",
                "let version = match true {",
            ),
            wrong(
                "program key/length unchecked",
                "if bytes.len() > MAX_BYTES {",
                "if false {",
            ),
            wrong(
                "program key/longest refused",
                "bytes.len() > MAX_BYTES",
                "bytes.len() >= MAX_BYTES",
            ),
            wrong(
                "program key/magic unchecked",
                "if magic != *MAGIC {",
                "if false {",
            ),
            wrong(
                "program key/version unchecked",
                "if ![VERSION, VERSION_WITH_GUARD].contains(&version) {",
                "if false {",
            ),
            wrong(
                "program key/checksum unchecked",
                "    checksum::check(body, got).map_err(ZkvmError::KeyChecksum)?;\n",
                "    let _ = (body, got);\n",
            ),
            wrong(
                "program key/word about the string believed",
                "if stated != srs.insecure() {",
                "if false {",
            ),
            wrong(
                "program key/point for two ignored",
                "Some(read_g2(\"tau^b G2\", &mut bytes)?)",
                "read_g2(\"tau^b G2\", &mut bytes).map(|_| None)?",
            ),
            wrong(
                "program key/largest height ignored",
                "let max_units = number(\"most units\", &mut bytes)?;",
                "let max_units = number(\"most units\", &mut bytes)?.max(1 << 14);",
            ),
            wrong(
                "program key/largest height not written",
                "bytes.extend_from_slice(&self.verifying.max_units().to_le_bytes());",
                "bytes.extend_from_slice(&(1_u32 << 14).to_le_bytes());",
            ),
            wrong(
                "program key/stack size ignored",
                "let log_stack = number(\"size of a stack\", &mut bytes)?;",
                "let log_stack = number(\"size of a stack\", &mut bytes)?.min(14);",
            ),
            wrong(
                "program key/bytes behind the end",
                "if !bytes.is_empty() {",
                "if false {",
            ),
            wrong(
                "program key/flags of any value",
                "[1] => Ok(true),",
                "[1..=255] => Ok(true),",
            ),
        ],
    },
    Mutated {
        file: "pipeline/machine/chips/src/chip_set.rs",
        mutations: &[
            wrong(
                "tables/first slices left out",
                "        shares.map(move |share| (chip, table, share))\n",
                "        shares.skip(1).map(move |share| (chip, table, share))\n",
            ),
            wrong(
                "tables/first table left out",
                "    table_chips().flat_map(move |(chip, table)| {\n        let shares = heights.shares(table.rows(rows));\n        shares.map(move |share| (chip, table, share))",
                "    table_chips().skip(1).flat_map(move |(chip, table)| {\n        let shares = heights.shares(table.rows(rows));\n        shares.map(move |share| (chip, table, share))",
            ),
            wrong(
                "tables/slices twice",
                "        shares.map(move |share| (chip, table, share))\n",
                "        let twice = heights.shares(table.rows(rows)).chain(shares);\n        twice.map(move |share| (chip, table, share))\n",
            ),
            wrong(
                "chain of cells/no gaps",
                "for gap in map.gaps() {",
                "for gap in map.gaps().take(0) {",
            ),
            wrong(
                "chain of cells/gaps without an end",
                "vec![before(gap.end)]",
                "vec![before(gap.start)]",
            ),
        ],
    },
];
