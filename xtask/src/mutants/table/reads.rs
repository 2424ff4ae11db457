//! Mistakes in what the methods answer: calls, indexes, streams.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/node/rpc/src/call/precompiles.rs",
        mutations: &[
            wrong(
                "rpc/precompiles stay where they were",
                "            moves.insert(*address, None);\n",
                "            let _ = moves.capacity();\n",
            ),
            wrong(
                "rpc/two precompiles at one address",
                "if let Some(other) = targets.insert(target, *address) {",
                "if let Some(other) = targets.insert(target, *address).filter(|_| false) {",
            ),
            wrong(
                "rpc/precompiles at accounts that are overridden",
                "if state.contains_key(&target) {",
                "if false {",
            ),
            wrong(
                "rpc/any account is a precompile",
                "        if !is_precompile {\n",
                "        if false {\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/database.rs",
        mutations: &[wrong(
            "rpc/code that panics",
            "Bytecode::new_raw_checked(code.clone()).unwrap_or_else(|_| Bytecode::new_legacy(code))",
            "Bytecode::new_raw(code)",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/simulate/request.rs",
        mutations: &[
            wrong(
                "rpc/any number of calls",
                "if calls > CALLS {",
                "if false {",
            ),
            wrong(
                "rpc/withdrawals are ignored",
                "|block| withdrawals(block) == Some(true)",
                "|block| withdrawals(block) == Some(true) && blocks.is_empty()",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/simulate/plan.rs",
        mutations: &[
            wrong(
                "rpc/gaps without an end",
                "number.filter(|number| number - first <= BLOCKS)",
                "number.filter(|number| *number > 0)",
            ),
            wrong(
                "rpc/gaps are not filled",
                "for empty in before.saturating_add(1)..number {",
                "for empty in number..number {",
            ),
            wrong(
                "rpc/two blocks of one time",
                "Some(wanted) if wanted <= time =>",
                "Some(wanted) if wanted < time =>",
            ),
            wrong(
                "rpc/two blocks of one number",
                "if number > U256::from(before) {",
                "if number >= U256::from(before) {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/simulate/changes.rs",
        mutations: &[
            wrong(
                "rpc/a state beside the old one",
                "            account.mark_created();\n",
                "",
            ),
            wrong(
                "rpc/overrides that nobody sees",
                "    account.mark_touch();\n",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/simulate/roots.rs",
        mutations: &[
            wrong(
                "rpc/slots that are cleared stay in the root",
                "                self.tries.storage(*address, *key)?;\n",
                "                let _ = (address, key);\n",
            ),
            wrong(
                "rpc/roots of states before",
                "        self.tries.apply(changes)\n",
                "        Ok(())\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/simulate/state.rs",
        mutations: &[
            wrong(
                "rpc/simulations take any time",
                "if Instant::now() < self.until {",
                "if Instant::now() > self.until || self.gas > 0 {",
            ),
            wrong(
                "rpc/calls have the gas of another block",
                "        if gas > left {\n",
                "        if false {\n",
            ),
            wrong(
                "rpc/calls have all gas each",
                "self.gas = self.gas.saturating_sub(called.gas_used);",
                "self.gas = self.gas.max(called.gas_used);",
            ),
            wrong(
                "rpc/answers of any size",
                "self.bytes.checked_sub(called.bytes())",
                "self.bytes.checked_sub(called.bytes().min(1))",
            ),
            wrong(
                "rpc/calls below the base fee",
                "if !self.validates && price > 0 && price < u128::from(block.basefee) {",
                "if false {",
            ),
            wrong(
                "rpc/any nonce is valid",
                "cfg.disable_nonce_check = !validates;",
                "cfg.disable_nonce_check = true || validates;",
            ),
            wrong(
                "rpc/free calls with validation",
                "cfg.disable_base_fee = !validates;",
                "cfg.disable_base_fee = true || validates;",
            ),
            wrong(
                "rpc/blocks without hashes",
                "hashes.insert(U256::from(number), hash);",
                "hashes.insert(U256::from(number), hash & B256::ZERO);",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/simulate/transfers.rs",
        mutations: &[
            wrong(
                "rpc/logs of what failed",
                "before.filter(|_| !is_ok)",
                "before.filter(|_| false && !is_ok)",
            ),
            wrong(
                "rpc/transfers of nothing",
                "        if value.is_zero() {\n",
                "        if false {\n",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/simulate/block.rs",
        mutations: &[
            wrong(
                "rpc/transfers in blocks",
                "let bloom = hasher.bloom(&called.logs);",
                "let bloom = hasher.bloom(&called.shown);",
            ),
            wrong(
                "rpc/a base fee from nowhere",
                "None if state.validates => next_base_fee(parent),",
                "None if state.validates => parent.base_fee_per_gas.unwrap_or_default() + 1,",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/simulate/mod.rs",
        mutations: &[wrong(
            "rpc/roots of open blocks",
            "match at.number <= sealed {",
            "match at.number > 0 || at.number <= sealed {",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/eth/state.rs",
        mutations: &[wrong(
            "rpc/any number of slots",
            "    if count <= SLOTS {\n",
            "    if count < usize::MAX {\n",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/eth/fill.rs",
        mutations: &[
            wrong(
                "rpc/tips above fees",
                "    if most < tip {\n",
                "    if false {\n",
            ),
            wrong(
                "rpc/fees without room",
                "const ROOM: u128 = 2;",
                "const ROOM: u128 = 1;",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/zkf/stream.rs",
        mutations: &[
            wrong(
                "rpc/headers before the block's transactions",
                "if self.header < reached.block && self.header <= sealed {",
                "if self.header <= sealed {",
            ),
            wrong(
                "rpc/a block that is left before its end",
                "if reached.block > sealed && reached.block >= newest {",
                "if reached.block > newest {",
            ),
            wrong(
                "rpc/receipts of any size in the stream",
                "(has <= LOGS).then(",
                "true.then(",
            ),
            wrong(
                "rpc/leaves of other transactions",
                ".skip(at).take(hashes.len())",
                ".take(hashes.len())",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/zkf/logs.rs",
        mutations: &[
            wrong(
                "rpc/a cursor that forgets logs of its transaction",
                "if !is_next && index < self.skipped {",
                "if !is_next && index < self.skipped.min(0) {",
            ),
            wrong(
                "rpc/a search that ends with its first blocks",
                "is_last: end <= most,",
                "is_last: true,",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/arguments.rs",
        mutations: &[wrong(
            "rpc/parameters without a bound",
            "match number <= most {",
            "match true {",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_index/page.rs",
        mutations: &[
            wrong(
                "rpc/a page of the index at another place",
                "crc32c::crc32c_append(crc32c::crc32c(&number.to_le_bytes()), content)",
                "crc32c::crc32c_append(number.min(0), content)",
            ),
            wrong(
                "rpc/a wrong page of the index",
                "content.ok().filter(|_| is_right).ok_or(Unread::Wrong)",
                "content.ok().filter(|_| is_right || true).ok_or(Unread::Wrong)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_index/builder.rs",
        mutations: &[
            wrong(
                "rpc/an index of another chain",
                "&& source.hash(last)? == Some(section.head.hash) =>",
                "&& source.hash(last)?.is_some() =>",
            ),
            wrong(
                "rpc/an index without the sections behind a damaged one",
                "let gone = content.sections.split_off(damaged);",
                "let gone = vec![content.sections.remove(damaged)];",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_index/narrow.rs",
        mutations: &[
            wrong(
                "rpc/wanted values of the first place alone",
                "*has = true;",
                "*has = false;",
            ),
            wrong(
                "rpc/a page read again for each log",
                "reader.first(next, steps)?.unwrap_or(u64::MAX)",
                "reader.first(next.saturating_sub(1), steps)?.unwrap_or(u64::MAX)",
            ),
            wrong(
                "rpc/half of a range of logs",
                "self.ranges.push(middle..range.end);",
                "self.ranges.push(middle + 1..range.end);",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_index/merge.rs",
        mutations: &[
            wrong(
                "rpc/joined sections with the logs of the first one",
                "ordinal(one) + self.before.logs",
                "ordinal(one)",
            ),
            wrong(
                "rpc/joined sections with the chunks of the first one",
                "chunks: row.chunks + before.chunks",
                "chunks: row.chunks",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_index/tail.rs",
        mutations: &[wrong(
            "rpc/ordinals of the block",
            "ordinal(*one) + before.logs",
            "ordinal(*one)",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_index/query.rs",
        mutations: &[wrong(
            "rpc/one wanted value is enough",
            "bits == self.all",
            "bits != 0",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_index/index.rs",
        mutations: &[wrong(
            "rpc/logs of the section",
            "logs.push(log - of_last.start);",
            "logs.push(*log);",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_filter.rs",
        mutations: &[
            wrong(
                "rpc/any number of topics",
                "lists.any(|list| list.len() > VALUES)",
                "lists.any(|list| list.len() > 1_000 * VALUES)",
            ),
            wrong(
                "rpc/values that are in a block's filter by one bit",
                "bits.iter().all(is_set)",
                "bits.iter().any(is_set)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/eth/logs.rs",
        mutations: &[
            wrong(
                "rpc/an empty range is suggested",
                ".filter(|end| *end >= from)",
                "",
            ),
            wrong(
                "rpc/the asked range is suggested",
                "from + to.saturating_sub(from).saturating_sub(1) / 2",
                "from + to.saturating_sub(from)",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/answer/pieces.rs",
        mutations: &[
            wrong(
                "rpc/a receipt with all its logs in memory",
                "if text.is_full() {\n                self.after_logs",
                "if false {\n                self.after_logs",
            ),
            wrong(
                "rpc/logs of the transaction before",
                "            self.logs = 0;\n",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/heads/excerpt.rs",
        mutations: &[wrong(
            "rpc/a transaction without its first log",
            "logs.partition_point(|one| u64::from(*one) < before.1)",
            "logs.partition_point(|one| u64::from(*one) <= before.1)",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/call/touched.rs",
        mutations: &[
            wrong(
                "rpc/code that is called touches nobody",
                "(inputs.target_address, inputs.bytecode_address)",
                "(inputs.target_address, inputs.target_address)",
            ),
            wrong(
                "rpc/who gets the rest of a contract is not touched",
                "self.add(contract, target);",
                "",
            ),
            wrong(
                "rpc/what is created is not touched",
                "self.add(creator, inputs.created_address(nonce));",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/address_index/source.rs",
        mutations: &[
            wrong(
                "rpc/edited blocks are run again",
                "if self.is_edited(number)? {",
                "if false {",
            ),
            wrong(
                "rpc/blocks that end otherwise are indexed",
                "recorded.success == outcome.success && ",
                "",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/log_index/listed.rs",
        mutations: &[
            wrong(
                "rpc/one fingerprint in memory is enough",
                "prints.iter().all(",
                "prints.iter().any(",
            ),
            wrong(
                "rpc/one fingerprint in a file is enough",
                "if !self.has(posting(second, log), steps)? {",
                "if false {",
            ),
            wrong(
                "rpc/pages go beyond blocks that are left out",
                "if before == all {",
                "if before <= all {",
            ),
            wrong(
                "rpc/blocks that are not indexed have nothing",
                "*range.end() < tail.next()",
                "*range.start() < tail.next()",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/rpc/src/otterscan/addresses.rs",
        mutations: &[
            wrong(
                "rpc/a page with a gap behind it is the last one",
                "!found.has_more && found.left_out.is_none()",
                "!found.has_more",
            ),
            wrong(
                "rpc/a page that is too long is the last one",
                "is_end = false;",
                "",
            ),
            wrong(
                "rpc/a page in front of a block has the block",
                "newest.min(block - 1)",
                "newest.min(block)",
            ),
        ],
    },
];
