//! Mistakes of masters that are reset in the middle of a job.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "kernels/rtl/axi_copy/default.v",
        mutations: &[
            wrong(
                "reset/a read does not wait for old answers",
                "wire draining_d = reset | (draining_q & (|owed_q));",
                "wire draining_d = reset;",
            ),
            wrong(
                "reset/a write does not wait for old acknowledgements",
                "wire draining_d = reset | (draining_q & ~bursts_idle);",
                "wire draining_d = reset | (draining_q & t3);",
            ),
            wrong(
                "reset/old answers are delivered",
                "wire empties = reset | draining_q;",
                "wire empties = reset;",
            ),
            wrong(
                "reset/old answers are counted for the next run",
                "wire bursts_finished = finished & drained;",
                "wire bursts_finished = finished;",
            ),
            wrong(
                "reset/requests that nobody has taken are counted",
                "wire asked = m_axi_arvalid & m_axi_arready;",
                "wire asked = bursts_valid & m_axi_arready;",
            ),
            wrong(
                "reset/announced bursts have no data",
                "(skid_o_valid | draining_q) & t3",
                "skid_o_valid & t3",
            ),
            wrong(
                "reset/old bursts write zeros",
                "assign m_axi_wstrb = draining_q ? 64'h0 :",
                "assign m_axi_wstrb = 1'h0 ? 64'h0 :",
            ),
            wrong(
                "reset/requests are offered in a reset",
                "assign m_axi_arvalid = bursts_valid & ~reset;",
                "assign m_axi_arvalid = bursts_valid;",
            ),
            wrong(
                "reset/addresses are offered in a reset",
                "assign m_axi_awvalid = bursts_valid & ~reset;",
                "assign m_axi_awvalid = bursts_valid;",
            ),
            wrong(
                "reset/addresses are taken in a reset",
                "wire bursts_ready = m_axi_awready & ~reset;",
                "wire bursts_ready = m_axi_awready;",
            ),
            wrong(
                "reset/a start does not wait",
                "assign go = started_q & ~busy_q & drained;",
                "assign go = started_q & ~busy_q;",
            ),
            wrong(
                "reset/idle while it drains",
                "~running_q & ~started_q & drained}",
                "~running_q & ~started_q}",
            ),
            wrong(
                "reset/only the writer is waited for",
                "wire frame_drained = reader_drained & writer_drained;",
                "wire frame_drained = writer_drained;",
            ),
            wrong(
                "reset/only the reader is waited for",
                "wire frame_drained = reader_drained & writer_drained;",
                "wire frame_drained = reader_drained;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/card_ntt_pass/logsize5.v",
        mutations: &[
            wrong(
                "reset/turns are offered in a reset",
                "assign m_axi_arvalid = addresses_o_valid & ~reset;",
                "assign m_axi_arvalid = addresses_o_valid;",
            ),
            wrong(
                "reset/turns are taken in a reset",
                "wire addresses_o_ready = m_axi_arready & ~reset;",
                "wire addresses_o_ready = m_axi_arready;",
            ),
        ],
    },
];
