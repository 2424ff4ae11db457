//! Mistakes in what follows from key and header, in keys and in encodings.

use super::{Mutated, harmless, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/proof/verifier/src/shape.rs",
        mutations: &[
            wrong(
                "shape/units rounded to the next power",
                "self.units.saturating_sub(1).leading_zeros()",
                "self.units.leading_zeros()",
            ),
            wrong(
                "shape/a group variable less",
                "self.log_units().saturating_add(LOG_UNIT_GROUPS)",
                "self.log_units().saturating_add(LOG_UNIT_GROUPS.saturating_sub(1))",
            ),
            wrong(
                "shape/half the groups",
                "widen(self.units) << LOG_UNIT_GROUPS",
                "widen(self.units) << LOG_LANES",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/verifier/src/instances.rs",
        mutations: &[
            wrong(
                "instances/number of instances unchecked",
                "if instances > MAX_INSTANCES {",
                "if false {",
            ),
            wrong(
                "instances/fixed instances outside the tail",
                "if tail {\n",
                "if !tail {\n",
            ),
            wrong(
                "instances/the key's instances not counted",
                "headers.len().saturating_add(fixed)",
                "headers.len().max(fixed)",
            ),
            wrong(
                "instances/the key's instances counted everywhere",
                "if tail { key.fixed().len() } else { 0 }",
                "key.fixed().len()",
            ),
            wrong("instances/order unchecked", "if !in_order {", "if false {"),
            wrong(
                "instances/order forgotten",
                "last = Some(*header);",
                "let _ = last;",
            ),
            wrong(
                "instances/heights in any order",
                "previous.chip == header.chip && previous.units >= header.units",
                "previous.chip == header.chip",
            ),
            wrong(
                "instances/equal heights refused",
                "previous.units >= header.units",
                "previous.units > header.units",
            ),
            wrong(
                "instances/empty shard",
                "if shapes.is_empty() {",
                "if false {",
            ),
            wrong(
                "instances/table among free instances",
                "if !air.fixed.is_empty() {",
                "if false {",
            ),
            wrong(
                "instances/height unchecked",
                "if !(1..=max).contains(&header.units) {",
                "if false {",
            ),
            wrong("instances/height zero", "!(1..=max)", "!(0..=max)"),
            wrong(
                "instances/height above the largest",
                "!(1..=max)",
                "!(1..=max.saturating_add(1))",
            ),
            wrong(
                "instances/largest height refused",
                "!(1..=max)",
                "!(1..max)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/verifier/src/layout.rs",
        mutations: &[
            wrong(
                "layout/stack size unchecked",
                "if !(MIN_LOG_STACK..=MAX_LOG_STACK).contains(&log_stack) {",
                "if false {",
            ),
            wrong("layout/small stacks", "!(MIN_LOG_STACK..=", "!(8..="),
            wrong(
                "layout/large stacks",
                "..=MAX_LOG_STACK).contains",
                "..=28).contains",
            ),
            wrong("layout/smallest refused", "!(MIN_LOG_STACK..=", "!(14..="),
            wrong(
                "layout/number of stacks unchecked",
                "if total > MAX_STACKS {",
                "if false {",
            ),
            wrong(
                "layout/small pieces first",
                "in (0..=log_capacity).rev()",
                "in 0..=log_capacity",
            ),
            wrong(
                "layout/all in the first place of a stack",
                "self.offset = self.offset.saturating_add(units);",
                "let _ = units;",
            ),
            wrong(
                "layout/a stack overflows",
                "if self.offset >= self.capacity {",
                "if self.offset > self.capacity {",
            ),
            wrong(
                "layout/pieces begin at the next one",
                "(above & !1, above & 1)",
                "(above, above & 1)",
            ),
            wrong(
                "layout/large pieces once",
                "(0, above)\n",
                "(0, above & 1)\n",
            ),
            wrong(
                "layout/widths share stacks",
                "stack: layout.stacks.len(),",
                "stack: 0,",
            ),
            wrong(
                "layout/columns of any width",
                ".filter(|(_, c)| c.0 == width)",
                ".filter(|_| true)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/verifier/src/shard.rs",
        mutations: &[
            wrong(
                "shard/tail's stack size unchecked",
                "if log_stack < of_key {",
                "if false {",
            ),
            wrong(
                "shard/fixed columns laid out by the tail's stack size",
                "fixed_layout(key.airs(), key.fixed(), of_key)?",
                "fixed_layout(key.airs(), key.fixed(), log_stack)?",
            ),
            wrong(
                "shard/number of stacks unchecked",
                "if expected != got {",
                "if false {",
            ),
            wrong(
                "shard/fixed stacks everywhere",
                "let fixed = if tail {",
                "let fixed = if true {",
            ),
            wrong(
                "shard/fixed stacks not opened",
                ".take(fixed.stacks.len())",
                ".take(usize::from(fixed.stacks.is_empty()))",
            ),
            wrong(
                "shard/fixed stacks before main ones",
                "commitment.stacks.iter().chain(of_key).copied().collect()",
                "of_key.chain(commitment.stacks.iter()).copied().collect()",
            ),
            wrong(
                "shard/a round over rows less",
                "row_variables(&self.instances).saturating_add(3)",
                "row_variables(&self.instances).saturating_add(2)",
            ),
            wrong(
                "shard/a round of the reduction less",
                "self.log_stack.saturating_sub(LOG_UNIT)",
                "self.log_stack.saturating_sub(LOG_UNIT).saturating_sub(1)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/verifier/src/key.rs",
        mutations: &[
            wrong(
                "key/largest height unchecked",
                "if !(1..=1 << MAX_LOG_UNITS).contains(&max_units) {",
                "if false {",
            ),
            wrong(
                "key/number of fixed instances unchecked",
                "if fixed.len() > MAX_FIXED_INSTANCES {",
                "if false {",
            ),
            wrong(
                "key/most fixed instances refused",
                "fixed.len() > MAX_FIXED_INSTANCES",
                "fixed.len() >= MAX_FIXED_INSTANCES",
            ),
            wrong(
                "key/order of fixed instances unchecked",
                "if !fixed.is_sorted_by_key(|instance| instance.chip) {",
                "if false {",
            ),
            wrong(
                "key/fixed instances without fixed columns",
                "if air.fixed.is_empty() {",
                "if false {",
            ),
            wrong(
                "key/fixed heights unchecked",
                "if !(1..=max_units).contains(&instance.units) {",
                "if false {",
            ),
            wrong(
                "key/number of fixed stacks unchecked",
                "if layout.stacks.len() != stacks.commitments.len() {",
                "if false {",
            ),
            wrong(
                "key/digest without domain",
                "put(&mut bytes, b\"zkfabric/key/v2\");",
                "",
            ),
            wrong(
                "key/digest without string",
                "put(&mut bytes, &srs.id());",
                "",
            ),
            wrong(
                "key/digest without context",
                "put(&mut bytes, context);",
                "",
            ),
            wrong(
                "key/digest without largest height",
                "bytes.extend_from_slice(&max_units.to_le_bytes());",
                "",
            ),
            wrong(
                "key/digest without number of chips",
                "bytes.extend_from_slice(&number(airs.len()));",
                "",
            ),
            wrong(
                "key/digest without names",
                "put(&mut bytes, air.name.as_bytes());",
                "",
            ),
            wrong(
                "key/digest without widths",
                "put(&mut bytes, &widths(&air.main));",
                "",
            ),
            wrong(
                "key/digest without fixed widths",
                "put(&mut bytes, &widths(&air.fixed));",
                "",
            ),
            wrong(
                "key/digest without programs",
                "put(&mut bytes, &air.program.to_bytes());",
                "",
            ),
            wrong(
                "key/digest without number of fixed instances",
                "bytes.extend_from_slice(&number(fixed.len()));",
                "",
            ),
            wrong(
                "key/digest without fixed chips",
                "bytes.extend_from_slice(&number(instance.chip));",
                "",
            ),
            wrong(
                "key/digest without fixed heights",
                "bytes.extend_from_slice(&instance.units.to_le_bytes());",
                "",
            ),
            wrong(
                "key/digest without stack size",
                "bytes.extend_from_slice(&stacks.log_stack.to_le_bytes());",
                "",
            ),
            wrong(
                "key/digest without number of commitments",
                "bytes.extend_from_slice(&number(stacks.commitments.len()));",
                "",
            ),
            wrong(
                "key/digest without commitments",
                "bytes.extend_from_slice(&zkfabric_kzg::encode(commitment));",
                "let _ = commitment;",
            ),
            wrong("key/widths alike", "Width::U32 => 3,", "Width::U32 => 2,"),
            wrong(
                "key/fields without length",
                "bytes.extend_from_slice(&number(data.len()));",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/verifier/src/proof.rs",
        mutations: &[
            wrong("proof/header unchecked", "if got != HEADER {", "if false {"),
            wrong(
                "proof/any hash",
                "[0] => Hash::Keccak,",
                "[0] | [2..=255] => Hash::Keccak,",
            ),
            wrong(
                "proof/string unchecked",
                "if preamble.srs_id != key.srs().id() {",
                "if false {",
            ),
            wrong(
                "proof/key unchecked",
                "if preamble.key_digest != key.digest() {",
                "if false {",
            ),
            wrong("proof/tail first", "index == number", "index == 1"),
            wrong(
                "proof/length unchecked",
                "if bytes.len() > MAX_BYTES {",
                "if false {",
            ),
            wrong(
                "proof/longest refused",
                "bytes.len() > MAX_BYTES",
                "bytes.len() >= MAX_BYTES",
            ),
            wrong(
                "proof/bytes behind the end of a proof",
                "        reader.end()?;\n        Ok(Self {\n            hash",
                "        Ok(Self {\n            hash",
            ),
            wrong(
                "proof/bytes behind the end of a shard",
                "let proof = Self::gather(shape, mercury::Form::of(srs), &mut reader)?;\n        reader.end()?;",
                "let proof = Self::gather(shape, mercury::Form::of(srs), &mut reader)?;",
            ),
            wrong(
                "proof/any number of shards",
                "reader.count(\"shards\", \"the number of shards\", MAX_SHARDS)?",
                "reader.count(\"shards\", \"the number of shards\", usize::MAX)?",
            ),
            wrong(
                "proof/any length of public values",
                "reader.count(\"public values\", what, MAX_PUBLIC_BYTES)?",
                "reader.count(\"public values\", what, usize::MAX)?",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/verifier/src/commitment.rs",
        mutations: &[
            wrong(
                "commitment/bytes behind the end of a commitment",
                "let commitment = Self::read(&mut reader)?;\n        reader.end()?;",
                "let commitment = Self::read(&mut reader)?;",
            ),
            wrong(
                "commitment/any number of instances",
                "reader.count(\"instances\", what, MAX_INSTANCES)?",
                "reader.count(\"instances\", what, usize::MAX)?",
            ),
            wrong(
                "commitment/any number of stacks",
                "reader.count(\"stacks\", \"the number of stacks\", MAX_STACKS)?",
                "reader.count(\"stacks\", \"the number of stacks\", usize::MAX)?",
            ),
        ],
    },
    Mutated {
        file: "pipeline/proof/verifier/src/reader.rs",
        mutations: &[
            wrong(
                "reader/any count",
                ".filter(|count| *count <= limit)",
                ".filter(|_| true)",
            ),
            wrong("reader/limit refused", "*count <= limit", "*count < limit"),
            wrong(
                "reader/bytes behind the end",
                "0 => Ok(()),",
                "_ if true => Ok(()),",
            ),
            harmless(
                "reader/more room asked for",
                "Vec::with_capacity(count.min(1 << 8))",
                "Vec::with_capacity(count.min(1 << 9))",
                "a capacity; counts are those of a key's shape",
            ),
        ],
    },
];
