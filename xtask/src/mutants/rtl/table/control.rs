//! Mistakes of the registers that a host sees.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[Mutated {
    file: "kernels/rtl/axi_copy/default.v",
    mutations: &[
        wrong(
            "control/done before the end",
            "wire done = running_q & finished;",
            "wire done = running_q;",
        ),
        wrong(
            "control/done stays when it is acknowledged",
            "wire done_seen_d = done ? 1'h1 :\n        acknowledged ? 1'h0 :",
            "wire done_seen_d = done ? 1'h1 :",
        ),
        wrong(
            "control/done falls when read",
            "wire done_seen_d = done ? 1'h1 :\n        acknowledged ? 1'h0 :",
            "wire done_seen_d = done ? 1'h1 :\n        (read & t3) ? 1'h0 :",
        ),
        wrong(
            "control/a run begins before the end of the one before is acknowledged",
            "wire busy_d = acknowledged ? 1'h0 :",
            "wire busy_d = done ? 1'h0 :",
        ),
        wrong(
            "control/a start acknowledges",
            "wire acknowledged = t6 & data_q[4] & done_seen_q;",
            "wire acknowledged = t6 & done_seen_q;",
        ),
        wrong(
            "control/what runs can be acknowledged",
            "wire acknowledged = t6 & data_q[4] & done_seen_q;",
            "wire acknowledged = t6 & data_q[4];",
        ),
        wrong(
            "control/ready stays when read",
            "wire ready_seen_d = go ? 1'h1 :\n        (read & t3) ? 1'h0 :",
            "wire ready_seen_d = go ? 1'h1 :",
        ),
        wrong(
            "control/idle while it runs",
            "({31'h0, ~running_q & ~started_q & drained} << 2)",
            "({31'h0, ~started_q & drained} << 2)",
        ),
        wrong(
            "control/never restarts by itself",
            "        go ? restart_q :\n",
            "        go ? 1'h0 :\n",
        ),
        wrong(
            "control/an interrupt that is not switched on",
            "assign irq = global_q & (interrupts_q != 2'h0);",
            "assign irq = interrupts_q != 2'h0;",
        ),
        wrong(
            "control/a cause that is not switched on",
            "(done & enable_q[0]) ?",
            "done ?",
        ),
        wrong(
            "control/no cause at ready",
            "(go & enable_q[1]) ?",
            "1'h0 ?",
        ),
        wrong(
            "control/causes do not turn over",
            "(interrupts_q ^ data_q[1:0])",
            "(interrupts_q & data_q[1:0])",
        ),
        wrong(
            "control/the third byte's strobe ignored",
            "wire [31:0] t10 = strobe_q[2] ?",
            "wire [31:0] t10 = 1'h1 ?",
        ),
        wrong(
            "control/registers once more at 2 KiB",
            "wire [9:0] read_place = bus_araddr[11:2];",
            "wire [9:0] read_place = {1'h0, bus_araddr[10:2]};",
        ),
        wrong(
            "control/writes once more at 2 KiB",
            "bus_awaddr[11:2] :",
            "{1'h0, bus_awaddr[10:2]} :",
        ),
        wrong(
            "control/writes once more at 64 bytes",
            "bus_awaddr[11:2] :",
            "{bus_awaddr[11:7], 1'h0, bus_awaddr[5:2]} :",
        ),
        wrong(
            "control/interrupts switched without their strobe",
            "(t5 & (address_q == 10'h1)) ?",
            "(write & (address_q == 10'h1)) ?",
        ),
        wrong(
            "control/causes switched without their strobe",
            "(t5 & (address_q == 10'h2)) ?",
            "(write & (address_q == 10'h2)) ?",
        ),
        wrong(
            "control/causes turned over without their strobe",
            "(t5 & (address_q == 10'h3)) ?",
            "(write & (address_q == 10'h3)) ?",
        ),
        wrong(
            "control/a cause cleared in the clock that sets it",
            "wire [1:0] t7 = (done & enable_q[0]) ? (t8 | 2'h1) :",
            "wire [1:0] t7 = (done & enable_q[0]) ? (t8 ^ 2'h1) :",
        ),
        wrong(
            "control/a start without its strobe",
            "wire t5 = write & strobe_q[0];",
            "wire t5 = write;",
        ),
        wrong(
            "control/RVALID falls without RREADY",
            "wire read_valid_d = (read_valid_q & bus_rready) ? 1'h0 :",
            "wire read_valid_d = read_valid_q ? 1'h0 :",
        ),
        wrong(
            "control/BVALID falls without BREADY",
            "(answered_q & bus_bready) ? 1'h0 :",
            "answered_q ? 1'h0 :",
        ),
        wrong(
            "control/RDATA follow the address",
            "wire [31:0] read_data_d = read ? value :",
            "wire [31:0] read_data_d = 1'h1 ? value :",
        ),
        wrong(
            "control/an argument at its neighbour's place",
            "localparam [9:0] high_places_1 = 10'h8;",
            "localparam [9:0] high_places_1 = 10'h9;",
        ),
        wrong(
            "control/no status",
            "wire [31:0] value = (read_place == failed_place) ? failed :",
            "wire [31:0] value = (read_place == failed_place) ? 32'h0 :",
        ),
    ],
}];
