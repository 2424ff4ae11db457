//! Mistakes in buffers of streams.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "kernels/rtl/skid_buffer/width64.v",
        mutations: &[
            wrong(
                "skid/beats are lost when the receiver stops",
                "assign i_ready = ~spare_valid_q;",
                "assign i_ready = 1'h1;",
            ),
            wrong(
                "skid/the spare beat is not marked",
                "        take ? 1'h1 :\n        spare_valid_q;",
                "        spare_valid_q;",
            ),
            wrong(
                "skid/the spare beat is skipped",
                "t1 ? (spare_valid_q ? spare_q : i_data) :",
                "t1 ? i_data :",
            ),
            wrong(
                "skid/valid falls without ready",
                "wire valid_d = t1 ? (take | spare_valid_q) :\n        valid_q;",
                "wire valid_d = take | spare_valid_q;",
            ),
            wrong(
                "skid/data change without ready",
                "(spare_valid_q ? spare_q : i_data) :\n        data_q;",
                "(spare_valid_q ? spare_q : i_data) :\n        i_data;",
            ),
            wrong(
                "skid/a beat twice",
                "wire spare_valid_d = t1 ? 1'h0 :",
                "wire spare_valid_d = t1 ? spare_valid_q :",
            ),
            wrong(
                "skid/one beat at a time",
                "assign i_ready = ~spare_valid_q;",
                "assign i_ready = ~valid_q;",
            ),
            wrong(
                "skid/no reset",
                "            spare_valid_q <= 1'h0;\n",
                "            spare_valid_q <= spare_valid_q;\n",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/fifo/width64_depth16.v",
        mutations: &[
            wrong(
                "fifo/one place too many",
                "localparam [4:0] full = 5'h10;",
                "localparam [4:0] full = 5'h11;",
            ),
            wrong(
                "fifo/empty with one beat",
                "(held_q != 5'h0);",
                "(held_q > 5'h1);",
            ),
            wrong(
                "fifo/a write pointer that wraps early",
                "take ? (write_q + 4'h1) :",
                "take ? (write_q == 4'he ? 4'h0 : write_q + 4'h1) :",
            ),
            wrong(
                "fifo/a read pointer that wraps early",
                "give ? (read_q + 4'h1) :",
                "give ? (read_q == 4'he ? 4'h0 : read_q + 4'h1) :",
            ),
            wrong(
                "fifo/a count without the last beat",
                "assign count = held_q + {4'h0, valid_q};",
                "assign count = held_q;",
            ),
            wrong(
                "fifo/in and out at one clock count as in",
                "wire [4:0] held_d = (take & ~give) ?",
                "wire [4:0] held_d = take ?",
            ),
            wrong(
                "fifo/in and out at one clock count as out",
                "(~take & give) ? (held_q - 5'h1) :",
                "give ? (held_q - 5'h1) :",
            ),
            wrong(
                "fifo/a full buffer is written",
                ".write_enable(take),",
                ".write_enable(i_valid),",
            ),
            wrong(
                "fifo/valid falls without ready",
                "wire valid_d = t1 ? give :\n        valid_q;",
                "wire valid_d = give;",
            ),
            wrong(
                "fifo/the next beat is read without ready",
                "wire give = t1 & (",
                "wire give = (",
            ),
            wrong(
                "fifo/no reset of the beats held",
                "            held_q <= 5'h0;\n",
                "            held_q <= held_q;\n",
            ),
            wrong(
                "fifo/no reset of the pointers",
                "            write_q <= 4'h0;\n",
                "            write_q <= write_q + 4'h1;\n",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/fifo/width512_depth512.v",
        mutations: &[
            wrong(
                "fifo of 512/the last place is lost",
                "localparam [9:0] full = 10'h200;",
                "localparam [9:0] full = 10'h1ff;",
            ),
            wrong(
                "fifo of 512/one place too many",
                "localparam [9:0] full = 10'h200;",
                "localparam [9:0] full = 10'h201;",
            ),
            wrong(
                "fifo of 512/a write pointer that wraps early",
                "take ? (write_q + 9'h1) :",
                "take ? (write_q == 9'h1fe ? 9'h0 : write_q + 9'h1) :",
            ),
        ],
    },
];
