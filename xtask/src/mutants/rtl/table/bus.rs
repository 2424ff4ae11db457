//! Mistakes of masters on AXI4.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "kernels/rtl/axi_copy/default.v",
        mutations: &[
            wrong(
                "bus/AWVALID waits for AWREADY",
                "assign m_axi_awvalid = bursts_valid & ~reset;",
                "assign m_axi_awvalid = bursts_valid & ~reset & m_axi_awready;",
            ),
            wrong(
                "bus/ARVALID waits for ARREADY",
                "assign m_axi_arvalid = bursts_valid & ~reset;",
                "assign m_axi_arvalid = bursts_valid & ~reset & m_axi_arready;",
            ),
            wrong(
                "bus/WVALID waits for WREADY",
                "assign m_axi_wvalid = (skid_o_valid | draining_q) & t3 & ~reset;",
                "assign m_axi_wvalid = (skid_o_valid | draining_q) & t3 & ~reset & m_axi_wready;",
            ),
            wrong(
                "bus/WVALID waits for all addresses",
                "assign m_axi_wvalid = (skid_o_valid | draining_q) & t3 & ~reset;",
                "assign m_axi_wvalid = (skid_o_valid | draining_q) & t3 & ~reset & ~bursts_valid;",
            ),
            wrong(
                "bus/unstable AWADDR",
                "assign m_axi_awaddr = bursts_burst_address;",
                "assign m_axi_awaddr = m_axi_awready ? bursts_burst_address : ~bursts_burst_address;",
            ),
            wrong(
                "bus/AWADDR of the burst behind",
                "assign burst_address = {6'h0, offers_o_data[63:6]} << 6;",
                "assign burst_address = {6'h0, next_q} << 6;",
            ),
            wrong(
                "bus/unstable WDATA",
                "assign m_axi_wdata = skid_o_data;",
                "assign m_axi_wdata = m_axi_wready ? skid_o_data : ~skid_o_data;",
            ),
            wrong(
                "bus/32 bursts under way with room for 16",
                "localparam [6:0] limit = 7'h10;",
                "localparam [6:0] limit = 7'h20;",
            ),
            wrong(
                "bus/17 bursts under way",
                "localparam [6:0] limit = 7'h10;",
                "localparam [6:0] limit = 7'h11;",
            ),
            wrong(
                "bus/DECERR of a write ignored",
                "m_axi_bvalid & (m_axi_bresp != 2'h0);",
                "m_axi_bvalid & (m_axi_bresp == 2'h2);",
            ),
            wrong(
                "bus/SLVERR of a write ignored",
                "m_axi_bvalid & (m_axi_bresp != 2'h0);",
                "m_axi_bvalid & (m_axi_bresp == 2'h3);",
            ),
            wrong(
                "bus/DECERR of a read ignored",
                "arrived & (m_axi_rresp != 2'h0);",
                "arrived & (m_axi_rresp == 2'h2);",
            ),
            wrong(
                "bus/SLVERR of a read ignored",
                "arrived & (m_axi_rresp != 2'h0);",
                "arrived & (m_axi_rresp == 2'h3);",
            ),
            wrong(
                "bus/an error but in the last beat of a burst ignored",
                "arrived & (m_axi_rresp != 2'h0);",
                "bursts_finished & (m_axi_rresp != 2'h0);",
            ),
            wrong(
                "bus/a good response hides an error",
                "wire wrong_d = error ? 1'h1 :",
                "wire wrong_d = finished ? error :",
            ),
            wrong(
                "bus/an error is never forgotten",
                "wire wrong_d = error ? 1'h1 :\n        start ? 1'h0 :",
                "wire wrong_d = error ? 1'h1 :",
            ),
            wrong(
                "bus/no WLAST",
                "assign m_axi_wlast = runs_m_axi_wlast;",
                "assign m_axi_wlast = 1'h0;",
            ),
            wrong(
                "bus/WLAST one beat early",
                "assign m_axi_wlast = place_q == t1[7:0];",
                "assign m_axi_wlast = place_q + 8'h1 == t1[7:0];",
            ),
            wrong(
                "bus/WLAST one beat late",
                "assign m_axi_wlast = place_q == t1[7:0];",
                "assign m_axi_wlast = place_q == t1[7:0] + 8'h1;",
            ),
            wrong(
                "bus/WLAST of the newest burst",
                "wire [127:0] t1 = lengths_q >> oldest;",
                "wire [127:0] t1 = lengths_q;",
            ),
            wrong(
                "bus/a burst over 4096 bytes",
                "wire [5:0] up_to_page = ~next_q[5:0];",
                "wire [5:0] up_to_page = ~next_q[5:0] + 6'h1;",
            ),
            wrong(
                "bus/bursts that do not end at 4096 bytes",
                "wire [5:0] up_to_page = ~next_q[5:0];",
                "wire [5:0] up_to_page = 6'h3f;",
            ),
            wrong(
                "bus/a last burst that is too long",
                "wire [5:0] length = ends ? less_q[5:0] :",
                "wire [5:0] length = ends ? less_q[5:0] | 6'h1 :",
            ),
            wrong(
                "bus/a last burst that is too short",
                "wire [5:0] length = ends ? less_q[5:0] :",
                "wire [5:0] length = ends ? less_q[5:0] - {5'h0, |less_q[5:0]} :",
            ),
            wrong(
                "bus/a strobe is missing",
                "        64'hffffffffffffffff;",
                "        64'h7fffffffffffffff;",
            ),
            wrong(
                "bus/no carry at 4 GiB",
                "({6'h0, next_q[57:6] + 52'h1} << 6)",
                "({6'h0, next_q[57:26], next_q[25:6] + 20'h1} << 6)",
            ),
            wrong(
                "bus/beats of 12 bits",
                "wire [31:0] t4 = beats - 32'h1;",
                "wire [31:0] t4 = {20'h0, beats[11:0] - 12'h1};",
            ),
            wrong(
                "bus/beats of 16 bits",
                "wire [31:0] t4 = beats - 32'h1;",
                "wire [31:0] t4 = {16'h0, beats[15:0] - 16'h1};",
            ),
            wrong(
                "bus/lengths of eight bursts",
                "((lengths_q << 8) | {120'h0, bursts_begun_length})",
                "(({64'h0, lengths_q[63:0]} << 8) | {120'h0, bursts_begun_length})",
            ),
            wrong(
                "bus/lengths of fifteen bursts",
                "((lengths_q << 8) | {120'h0, bursts_begun_length})",
                "(({16'h0, lengths_q[111:0]} << 8) | {120'h0, bursts_begun_length})",
            ),
            wrong(
                "bus/begun and finished at one clock count as finished",
                "(~begun & finished) ? (under_way_q - 7'h1) :",
                "finished ? (under_way_q - 7'h1) :",
            ),
            wrong(
                "bus/idle before the answers",
                "assign idle = ~some_q & ~(|under_way_q);",
                "assign idle = ~some_q;",
            ),
            wrong(
                "bus/half of a beat's read data",
                ".i_data(m_axi_rdata),",
                ".i_data({256'h0, m_axi_rdata[255:0]}),",
            ),
            wrong(
                "bus/bursts offered during a reset",
                "            some_q <= 1'h0;",
                "            some_q <= 1'h1;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/axi_strided_copy/default.v",
        mutations: &[
            wrong(
                "runs/the second loop turns with the first",
                "wire turned_1 = follows & ~t3;",
                "wire turned_1 = follows;",
            ),
            wrong(
                "runs/the third loop turns with the second",
                "wire turned_2 = turned_1 & ~t2;",
                "wire turned_2 = turned_1;",
            ),
            wrong(
                "runs/the third loop strides as the second",
                "(origin + present_step_2) :",
                "(origin + present_step_1) :",
            ),
            wrong(
                "runs/the inner loop once",
                "(t3 ? (turns_0_q - 32'h1) : again_0_q) :",
                "(t3 ? (turns_0_q - 32'h1) : 32'h0) :",
            ),
            wrong(
                "runs/two turns are one",
                "wire repeats_0_d = start ? (|count_0[31:1]) :",
                "wire repeats_0_d = start ? (|count_0[31:2]) :",
            ),
            wrong(
                "runs/no turns are many",
                "wire [31:0] first_again_1 = (|count_1) ? (count_1 - 32'h1) :\n        32'h0;",
                "wire [31:0] first_again_1 = count_1 - 32'h1;",
            ),
            wrong(
                "runs/strides without a sign",
                "wire [63:0] steps_4 = numbers_12_q[31] ? (t6 | sign) :",
                "wire [63:0] steps_4 = 1'h0 ? (t6 | sign) :",
            ),
            wrong(
                "runs/strides of 2 GiB",
                "wire [63:0] t2 = {32'h0, numbers_4_q} << 6;",
                "wire [63:0] t2 = {39'h0, numbers_4_q[24:0]} << 6;",
            ),
            wrong(
                "runs/counts of 12 bits",
                "wire [31:0] first_again_0 = (|count_0) ? (count_0 - 32'h1) :",
                "wire [31:0] first_again_0 = (|count_0) ? {20'h0, count_0[11:0] - 12'h1} :",
            ),
            wrong(
                "frame/a refused run begins",
                "assign accept = decides & valid;",
                "assign accept = decides;",
            ),
            wrong(
                "frame/a refusal is not shown",
                "wire [31:0] flags = refused_q ? refusal :",
                "wire [31:0] flags = 1'h0 ? refusal :",
            ),
            wrong(
                "runs/totals that differ",
                "wire frame_valid = ~overflows & (total_q == product_result[31:0]);",
                "wire frame_valid = ~overflows;",
            ),
            wrong(
                "runs/totals of more than 32 bits",
                "wire overflows = wide_q | (|product_result[63:32]);",
                "wire overflows = wide_q;",
            ),
            wrong(
                "runs/totals that were of more than 32 bits",
                "wire overflows = wide_q | (|product_result[63:32]);",
                "wire overflows = (|product_result[63:32]);",
            ),
        ],
    },
];
