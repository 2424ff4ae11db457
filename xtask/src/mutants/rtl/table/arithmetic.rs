//! Mistakes in arithmetic of BN254's fields and in Keccak.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "kernels/rtl/adder/add_fr_chain64.v",
        mutations: &[
            wrong(
                "adder/no last subtraction",
                "wire [253:0] n88 = n84 ? r87 : n85;",
                "wire [253:0] n88 = r87;",
            ),
            wrong(
                "adder/always a last subtraction",
                "wire [253:0] n88 = n84 ? r87 : n85;",
                "wire [253:0] n88 = n85;",
            ),
            wrong(
                "adder/a carry dropped",
                "wire [63:0] n23 = r22 + {63'h0, r20};",
                "wire [63:0] n23 = r22;",
            ),
            wrong(
                "adder/a carry stops at a limb of ones",
                "wire n29 = r25 | n28;",
                "wire n29 = r25;",
            ),
            wrong(
                "adder/a carry stops at the third limb of ones",
                "wire n38 = r34 | n37;",
                "wire n38 = r34;",
            ),
            wrong(
                "adder/a carry of the difference stops at a limb of ones",
                "wire n79 = r75 | n78;",
                "wire n79 = r75;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/adder/subtract_fq_chain64.v",
        mutations: &[
            wrong(
                "subtracter/no modulus added",
                "wire [253:0] n92 = r90 ? n89 : r91;",
                "wire [253:0] n92 = r91;",
            ),
            wrong(
                "subtracter/a borrow stops at a limb",
                "wire n32 = r28 | n31;",
                "wire n32 = r28;",
            ),
            wrong(
                "subtracter/a borrow stops at the third limb",
                "wire n41 = r37 | n40;",
                "wire n41 = r37;",
            ),
            wrong(
                "subtracter/a carry of the modulus stops at a limb",
                "wire n82 = r78 | n81;",
                "wire n82 = r78;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/row_multiplier/fr.v",
        mutations: &[
            wrong(
                "rows/no last subtraction",
                "(~less[255] ? less[254:0] : t_q)",
                "t_q",
            ),
            wrong(
                "rows/a last subtraction from what is less",
                "(~less[255] ? less[254:0] : t_q)",
                "less[254:0]",
            ),
            wrong(
                "rows/another inverse of the modulus",
                "wire [31:0] m_wide = {16'h0, s[15:0]} * 32'hffff;",
                "wire [31:0] m_wide = {16'h0, s[15:0]} * 32'hfffd;",
            ),
            wrong(
                "rows/one row less",
                "wire t1 = row_q == rows;",
                "wire t1 = row_q + 5'h1 == rows;",
            ),
            wrong(
                "rows/a start while it is busy",
                "wire [253:0] b_held_d = busy_q ? b_held_q :\n        start ? b :",
                "wire [253:0] b_held_d = start ? b :",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/multiplier/fr_karatsuba0_cascade4_chain64_additions.v",
        mutations: &[
            wrong(
                "multiplier/no last subtraction",
                "wire [253:0] n2414 = n2410 ? n2413 : n2411;",
                "wire [253:0] n2414 = n2413;",
            ),
            wrong(
                "multiplier/always a last subtraction",
                "wire [253:0] n2414 = n2410 ? n2413 : n2411;",
                "wire [253:0] n2414 = n2411;",
            ),
            wrong(
                "multiplier/a carry dropped",
                "wire [63:0] n2349 = r2348 + {63'h0, r2346};",
                "wire [63:0] n2349 = r2348;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/keccak_f/iterative_rounds1.v",
        mutations: &[
            wrong(
                "keccak/a rotation by one more",
                "b1 = {e6[19:0], e6[63:20]};",
                "b1 = {e6[18:0], e6[63:19]};",
            ),
            wrong(
                "keccak/the last round constant",
                "5'd23: constant0 = 64'h8000000080008008;",
                "5'd23: constant0 = 64'h8000000080008000;",
            ),
            wrong("keccak/no iota", "(~b1 & b2) ^ iota;", "(~b1 & b2);"),
            wrong("keccak/chi without a not", "(~b4 & b0);", "(b4 & b0);"),
            wrong(
                "keccak/theta without its rotation",
                "d2 = c1 ^ {c3[62:0], c3[63]};",
                "d2 = c1 ^ c3;",
            ),
            wrong(
                "keccak/23 rounds",
                "if (index == 5'd23) begin",
                "if (index == 5'd22) begin",
            ),
            wrong(
                "keccak/runs on through a reset",
                "        if (reset) begin\n            busy <= 1'b0;\n",
                "        if (reset) begin\n",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/keccak_256/rounds1.v",
        mutations: &[
            wrong(
                "hash/no end of the padding",
                "if (close) block[1087] <= 1'b1;",
                "if (close) block[1087] <= 1'b0;",
            ),
            wrong(
                "hash/no padding behind a whole word",
                "wire pad_d = buffer_write ? (t1 & input_bytes[3]) :",
                "wire pad_d = buffer_write ? 1'h0 :",
            ),
            wrong(
                "hash/blocks are not added to the state",
                "({512'h0, buffer_block} ^ state_q)",
                "{512'h0, buffer_block}",
            ),
            wrong(
                "hash/the state of the message before",
                "wire [1599:0] state_d = load ? (closing_q ? {512'h0, buffer_block} :",
                "wire [1599:0] state_d = load ? (1'h0 ? {512'h0, buffer_block} :",
            ),
            wrong(
                "hash/what lies behind the message",
                "((input_data & (marker - 64'h1)) | marker) :",
                "(input_data | marker) :",
            ),
            wrong(
                "hash/a digest is overwritten",
                "wire load = full_q & ~busy_q & (~result_q | output_ready);",
                "wire load = full_q & ~busy_q;",
            ),
            wrong(
                "hash/no first state after a reset",
                "            closing_q <= 1'h1;",
                "            closing_q <= 1'h0;",
            ),
        ],
    },
];
