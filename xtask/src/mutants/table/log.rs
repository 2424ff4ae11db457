//! Mistakes in the node's log.

use super::{Mutated, harmless, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/node/log/src/writer.rs",
        mutations: &[
            wrong(
                "log/no synchronisation",
                "        file::sync(&**file, name)?;\n",
                "",
            ),
            wrong(
                "log/old epochs acknowledge",
                "        epoch::check(&*self.storage, self.epoch)\n",
                "        Ok(())\n",
            ),
            wrong(
                "log/segments with a name that is not durable",
                "        let synced = self.storage.sync_folder();\n        synced.map_err(|source| Error::sync(&name, source))?;\n",
                "",
            ),
            wrong(
                "log/any end",
                "if last < options.at_least {",
                "if last < options.at_least && last > next {",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/log/src/recovery.rs",
        mutations: &[
            wrong(
                "log/damage is cut",
                "if rest.later.is_some() {",
                "if rest.later.is_some() && rest.is_zero {",
            ),
            wrong(
                "log/what was read is durable",
                ".is_some_and(|group| group.frame.group <= durable)",
                ".is_some_and(|group| group.frame.group <= durable.max(u64::MAX))",
            ),
            wrong(
                "log/cuts are silent",
                "cut: (!rest.is_zero).then_some(torn),",
                "cut: (rest.is_zero && !rest.is_zero).then_some(torn),",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/log/src/segment.rs",
        mutations: &[
            wrong(
                "log/frames of any segment",
                "let is_ours = header.salt == self.header.salt;",
                "let is_ours = header.salt != 0;",
            ),
            wrong(
                "log/no later frame",
                "is_ours && header.durable >= self.next",
                "is_ours && header.durable > header.group",
            ),
            harmless(
                "log/no checksum of payloads",
                "let right = Wrong::unless_bytes(\"the CRC32C of the payload\", &expected, &found)",
                "let right = Wrong::unless_bytes(\"the CRC32C of the payload\", &expected, &expected).and(if found == [0; 4] { Ok(()) } else { Ok(()) })",
                "the running hash has the payload, too; the checksum is for tools that read one frame",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/log/src/frames.rs",
        mutations: &[wrong(
            "log/segments of any log",
            "Wrong::unless_bytes(what, &self.cursor.hash, &next.hash)",
            "Wrong::unless_bytes(what, &next.hash, &next.hash)",
        )],
    },
    Mutated {
        file: "pipeline/node/log/src/segments.rs",
        mutations: &[wrong(
            "log/segments of fenced writers",
            "if segments.newest() > name.epoch {",
            "if segments.newest() > name.epoch && name.first == 0 {",
        )],
    },
    Mutated {
        file: "pipeline/node/log/src/log.rs",
        mutations: &[wrong(
            "log/no seal",
            "if self.writer.seal()? {",
            "if self.writer.is_sealed() {",
        )],
    },
    Mutated {
        file: "pipeline/node/log/src/spares.rs",
        mutations: &[wrong(
            "log/zeros in a hurry",
            "let worker = self.worker.take();",
            "let worker = self.worker.take().filter(|_| false);",
        )],
    },
];
