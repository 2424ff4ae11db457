// zkfabric msm windows=32 adder=affine
// buckets of a multi-scalar multiplication, one addition a clock; cycles are those of one point times 1
// latency 24741 cycles, interval 28772 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/msm/theory_of_operation.md
// generated: cargo xtask rtl --write

module msm_32_affine_recoder (
    input wire clock,
    input wire [253:0] scalar,
    input wire [253:0] x,
    input wire [253:0] y,
    input wire [3:0] part,
    input wire valid,
    output wire [63:0] pending,
    output wire [254:0] digits,
    output wire [253:0] x_out,
    output wire [253:0] y_out,
    output wire valid_out
);
    msm_recoder_32 pipeline (
      .clock(clock),
      .scalar(scalar),
      .x(x),
      .y(y),
      .part(part),
      .valid(valid),
      .pending(pending),
      .digits(digits),
      .x_out(x_out),
      .y_out(y_out),
      .valid_out(valid_out)
    );
endmodule

module msm_32_affine_points_memory (
    input wire clock,
    input wire read_enable,
    input wire [4:0] read_address,
    output reg [826:0] read_data,
    input wire write_enable,
    input wire [4:0] write_address,
    input wire [826:0] write_data
);
    reg [826:0] mem [0:31];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 31; i = i + 1) mem[i] = 827'h0;
    `endif
    initial read_data = 827'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module msm_32_affine_points (
    input wire clock,
    input wire reset,
    input wire [826:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [826:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [5:0] count
);
    localparam [5:0] full = 6'h20;
    wire [826:0] memory_read_data;
    reg [4:0] read_q = 5'h0;
    reg [4:0] write_q = 5'h0;
    reg [5:0] held_q = 6'h0;
    reg valid_q = 1'h0;
    assign i_ready = held_q != full;
    assign o_data = memory_read_data;
    assign o_valid = valid_q;
    assign count = held_q + {5'h0, valid_q};
    wire t1 = ~valid_q | o_ready;
    wire give = t1 & (held_q != 6'h0);
    wire take = i_valid & i_ready;
    wire [4:0] read_d = give ? (read_q + 5'h1) :
        read_q;
    wire [4:0] write_d = take ? (write_q + 5'h1) :
        write_q;
    wire [5:0] held_d = (take & ~give) ? (held_q + 6'h1) :
        (~take & give) ? (held_q - 6'h1) :
        held_q;
    wire valid_d = t1 ? give :
        valid_q;
    always @(posedge clock)
        if (reset) begin
            read_q <= 5'h0;
            write_q <= 5'h0;
            held_q <= 6'h0;
            valid_q <= 1'h0;
        end else begin
            read_q <= read_d;
            write_q <= write_d;
            held_q <= held_d;
            valid_q <= valid_d;
        end
    msm_32_affine_points_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module msm_32_affine_selector (
    input wire clock,
    input wire [63:0] window,
    input wire [254:0] digits,
    output wire [19:0] address,
    output wire negative
);
    msm_selector_32 pipeline (
      .clock(clock),
      .window(window),
      .digits(digits),
      .address(address),
      .negative(negative)
    );
endmodule

module msm_32_affine_accumulator_waiting_memory (
    input wire clock,
    input wire read_enable,
    input wire [8:0] read_address,
    output reg [544:0] read_data,
    input wire write_enable,
    input wire [8:0] write_address,
    input wire [544:0] write_data
);
    reg [544:0] mem [0:511];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 511; i = i + 1) mem[i] = 545'h0;
    `endif
    initial read_data = 545'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module msm_32_affine_accumulator_waiting (
    input wire clock,
    input wire reset,
    input wire [544:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [544:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [9:0] count
);
    localparam [9:0] full = 10'h200;
    wire [544:0] memory_read_data;
    reg [8:0] read_q = 9'h0;
    reg [8:0] write_q = 9'h0;
    reg [9:0] held_q = 10'h0;
    reg valid_q = 1'h0;
    assign i_ready = held_q != full;
    assign o_data = memory_read_data;
    assign o_valid = valid_q;
    assign count = held_q + {9'h0, valid_q};
    wire t1 = ~valid_q | o_ready;
    wire give = t1 & (held_q != 10'h0);
    wire take = i_valid & i_ready;
    wire [8:0] read_d = give ? (read_q + 9'h1) :
        read_q;
    wire [8:0] write_d = take ? (write_q + 9'h1) :
        write_q;
    wire [9:0] held_d = (take & ~give) ? (held_q + 10'h1) :
        (~take & give) ? (held_q - 10'h1) :
        held_q;
    wire valid_d = t1 ? give :
        valid_q;
    always @(posedge clock)
        if (reset) begin
            read_q <= 9'h0;
            write_q <= 9'h0;
            held_q <= 10'h0;
            valid_q <= 1'h0;
        end else begin
            read_q <= read_d;
            write_q <= write_d;
            held_q <= held_d;
            valid_q <= valid_d;
        end
    msm_32_affine_accumulator_waiting_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module msm_32_affine_accumulator_issued_bits (
    input wire clock,
    input wire read_enable,
    input wire [11:0] read_address,
    output reg read_data,
    input wire write_enable,
    input wire [11:0] write_address,
    input wire write_data
);
    reg mem [0:4031];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 4031; i = i + 1) mem[i] = 1'h0;
    `endif
    initial read_data = 1'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module msm_32_affine_accumulator_buckets (
    input wire clock,
    input wire read_enable,
    input wire [11:0] read_address,
    input wire [11:0] pair_address,
    output reg [508:0] read_data,
    output reg [508:0] pair_data,
    input wire write_enable,
    input wire [11:0] write_address,
    input wire [508:0] write_data
);
    reg [508:0] even [0:2015];
    reg [508:0] odd [0:2015];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 2015; i = i + 1) begin
            even[i] = 509'h0;
            odd[i] = 509'h0;
        end
    `endif
    // The bank of an address is its parity, its place there the other bits.
    wire read_odd = ^read_address;
    wire write_odd = ^write_address;
    wire [10:0] even_address = read_odd ? pair_address[11:1] : read_address[11:1];
    wire [10:0] odd_address = read_odd ? read_address[11:1] : pair_address[11:1];
    reg [508:0] even_data;
    reg [508:0] odd_data;
    reg swapped;
    initial even_data = 509'h0;
    initial odd_data = 509'h0;
    initial swapped = 1'h0;
    always @(posedge clock) begin
        if (read_enable) even_data <= even[even_address];
        if (read_enable) odd_data <= odd[odd_address];
        if (read_enable) swapped <= read_odd;
        if (write_enable & ~write_odd) even[write_address[11:1]] <= write_data;
        if (write_enable & write_odd) odd[write_address[11:1]] <= write_data;
    end
    always @* read_data = swapped ? odd_data : even_data;
    always @* pair_data = swapped ? even_data : odd_data;
    wire unused = &{1'b0, pair_address[0]};
endmodule

module msm_32_affine_accumulator_adder_affine_operands (
    input wire clock,
    input wire [508:0] bucket,
    input wire [253:0] x,
    input wire [253:0] y,
    input wire other,
    input wire negative,
    input wire [21:0] tag,
    output wire [253:0] denominator,
    output wire [785:0] waiting,
    output wire doubled,
    output wire [253:0] rise
);
    affine_adder_operands pipeline (
      .clock(clock),
      .bucket(bucket),
      .x(x),
      .y(y),
      .other(other),
      .negative(negative),
      .tag(tag),
      .denominator(denominator),
      .waiting(waiting),
      .doubled(doubled),
      .rise(rise)
    );
endmodule

module msm_32_affine_accumulator_adder_affine_inverter_rows (
    input wire clock,
    input wire enable,
    input wire [7:0] address,
    output reg [63:0] data
);
    reg [63:0] mem [0:255];
    initial begin
        mem[0] = 64'h66803d0010011;
        mem[1] = 64'h75403c03b03f8;
        mem[2] = 64'h6e003b0010011;
        mem[3] = 64'h75403a03a03c0;
        mem[4] = 64'h5e80490010011;
        mem[5] = 64'h75403c0510718;
        mem[6] = 64'h6e003f0010019;
        mem[7] = 64'h75403a03a03c0;
        mem[8] = 64'h6680450010019;
        mem[9] = 64'h75403c03b03f8;
        mem[10] = 64'h6e003b0010011;
        mem[11] = 64'h75403a03a03c0;
        mem[12] = 64'h4880610010011;
        mem[13] = 64'h75403c03d0458;
        mem[14] = 64'h6e003f0010019;
        mem[15] = 64'h75403a03a03c0;
        mem[16] = 64'h66803d0010011;
        mem[17] = 64'h75403c03b03f8;
        mem[18] = 64'h6e003b0010011;
        mem[19] = 64'h75403a03a03c0;
        mem[20] = 64'h5e80590010019;
        mem[21] = 64'h75403c0490598;
        mem[22] = 64'h6e003f0010019;
        mem[23] = 64'h75403a03a03c0;
        mem[24] = 64'h6680450010019;
        mem[25] = 64'h75403c03b03f8;
        mem[26] = 64'h6e003b0010011;
        mem[27] = 64'h75403a03a03c0;
        mem[28] = 64'h5480510010011;
        mem[29] = 64'h75403c03d045a;
        mem[30] = 64'h6e003f0010019;
        mem[31] = 64'h75403a03a03c0;
        mem[32] = 64'h66803d0010011;
        mem[33] = 64'h75403c03b03f8;
        mem[34] = 64'h6e003b0010011;
        mem[35] = 64'h75403a03a03c0;
        mem[36] = 64'h5e80490010011;
        mem[37] = 64'h75403c0610a18;
        mem[38] = 64'h6e003f0010019;
        mem[39] = 64'h75403a03a03c0;
        mem[40] = 64'h6680450010019;
        mem[41] = 64'h75403c03b03f8;
        mem[42] = 64'h6e003b0010011;
        mem[43] = 64'h75403a03a03c0;
        mem[44] = 64'h3880c10010019;
        mem[45] = 64'h75403c03d0458;
        mem[46] = 64'h6e003f0010019;
        mem[47] = 64'h75403a03a03c0;
        mem[48] = 64'h66803d0010011;
        mem[49] = 64'h75403c03b03f8;
        mem[50] = 64'h6e003b0010011;
        mem[51] = 64'h75403a03a03c0;
        mem[52] = 64'h5e80590010019;
        mem[53] = 64'h75403c0490598;
        mem[54] = 64'h6e003f0010019;
        mem[55] = 64'h75403a03a03c0;
        mem[56] = 64'h6680450010019;
        mem[57] = 64'h75403c03b03f8;
        mem[58] = 64'h6e003b0010011;
        mem[59] = 64'h75403a03a03c0;
        mem[60] = 64'h5480710010019;
        mem[61] = 64'h75403c03d0458;
        mem[62] = 64'h6e003f0010019;
        mem[63] = 64'h75403a03a03c0;
        mem[64] = 64'h66803d0010011;
        mem[65] = 64'h75403c03b03f8;
        mem[66] = 64'h6e003b0010011;
        mem[67] = 64'h75403a03a03c0;
        mem[68] = 64'h5e80490010011;
        mem[69] = 64'h75403c0510718;
        mem[70] = 64'h6e003f0010019;
        mem[71] = 64'h75403a03a03c0;
        mem[72] = 64'h6680450010019;
        mem[73] = 64'h75403c03b03f8;
        mem[74] = 64'h6e003b0010011;
        mem[75] = 64'h75403a03a03c0;
        mem[76] = 64'h4880a10010019;
        mem[77] = 64'h75403c03d0458;
        mem[78] = 64'h6e003f0010019;
        mem[79] = 64'h75403a03a03c0;
        mem[80] = 64'h66803d0010011;
        mem[81] = 64'h75403c03b03f8;
        mem[82] = 64'h6e003b0010011;
        mem[83] = 64'h75403a03a03c0;
        mem[84] = 64'h5e80590010019;
        mem[85] = 64'h75403c0490598;
        mem[86] = 64'h6e003f0010019;
        mem[87] = 64'h75403a03a03c0;
        mem[88] = 64'h6680450010019;
        mem[89] = 64'h75403c03b03f8;
        mem[90] = 64'h6e003b0010011;
        mem[91] = 64'h75403a03a03c0;
        mem[92] = 64'h5480510010011;
        mem[93] = 64'h75403c03d0458;
        mem[94] = 64'h6e003f0010019;
        mem[95] = 64'h75403a03a03c0;
        mem[96] = 64'h66803d0010011;
        mem[97] = 64'h75403c03b03f8;
        mem[98] = 64'h6e003b0010011;
        mem[99] = 64'h75403a03a03c0;
        mem[100] = 64'h5e80490010011;
        mem[101] = 64'h75403c0010018;
        mem[102] = 64'h6e003f0010019;
        mem[103] = 64'h75403a03a03c0;
        mem[104] = 64'h6680450010019;
        mem[105] = 64'h75403c03b03f8;
        mem[106] = 64'h6e003b0010011;
        mem[107] = 64'h75403a03a03c0;
        mem[108] = 64'h2880010010015;
        mem[109] = 64'h75403c03d0458;
        mem[110] = 64'h6e003f0010019;
        mem[111] = 64'h75403a03a03c0;
        mem[112] = 64'h66803d0010011;
        mem[113] = 64'h75403c03b03f8;
        mem[114] = 64'h6e003b0010011;
        mem[115] = 64'h75403a03a03c0;
        mem[116] = 64'h5e80590010019;
        mem[117] = 64'h75403c0490598;
        mem[118] = 64'h6e003f0010019;
        mem[119] = 64'h75403a03a03c0;
        mem[120] = 64'h6680450010019;
        mem[121] = 64'h75403c03b03f8;
        mem[122] = 64'h6e003b0010011;
        mem[123] = 64'h75403a03a03c0;
        mem[124] = 64'h5480710010019;
        mem[125] = 64'h75403c03d0458;
        mem[126] = 64'h6e003f0010019;
        mem[127] = 64'h75403a03a03c0;
        mem[128] = 64'h66803d0010011;
        mem[129] = 64'h75403c03b03f8;
        mem[130] = 64'h6e003b0010011;
        mem[131] = 64'h75403a03a03c0;
        mem[132] = 64'h5e80490010011;
        mem[133] = 64'h75403c0510718;
        mem[134] = 64'h6e003f0010019;
        mem[135] = 64'h75403a03a03c0;
        mem[136] = 64'h6680450010019;
        mem[137] = 64'h75403c03b03f8;
        mem[138] = 64'h6e003b0010011;
        mem[139] = 64'h75403a03a03c0;
        mem[140] = 64'h4880610010011;
        mem[141] = 64'h75403c03d0458;
        mem[142] = 64'h6e003f0010019;
        mem[143] = 64'h75403a03a03c0;
        mem[144] = 64'h66803d0010011;
        mem[145] = 64'h75403c03b03f8;
        mem[146] = 64'h6e003b0010011;
        mem[147] = 64'h75403a03a03c0;
        mem[148] = 64'h5e80590010019;
        mem[149] = 64'h75403c0490598;
        mem[150] = 64'h6e003f0010019;
        mem[151] = 64'h75403a03a03c0;
        mem[152] = 64'h6680450010019;
        mem[153] = 64'h75403c03b03f8;
        mem[154] = 64'h6e003b0010011;
        mem[155] = 64'h75403a03a03c0;
        mem[156] = 64'h5480510010011;
        mem[157] = 64'h75403c03d0458;
        mem[158] = 64'h6e003f0010019;
        mem[159] = 64'h75403a03a03c0;
        mem[160] = 64'h66803d0010011;
        mem[161] = 64'h75403c03b03f8;
        mem[162] = 64'h6e003b0010011;
        mem[163] = 64'h75403a03a03c0;
        mem[164] = 64'h5e80490010011;
        mem[165] = 64'h75403c0610a18;
        mem[166] = 64'h6e003f0010019;
        mem[167] = 64'h75403a03a03c0;
        mem[168] = 64'h6680450010019;
        mem[169] = 64'h75403c03b03f8;
        mem[170] = 64'h6e003b0010011;
        mem[171] = 64'h75403a03a03c0;
        mem[172] = 64'h3880410010011;
        mem[173] = 64'h75403c03d0458;
        mem[174] = 64'h6e003f0010019;
        mem[175] = 64'h75403a03a03c0;
        mem[176] = 64'h66803d0010011;
        mem[177] = 64'h75403c03b03f8;
        mem[178] = 64'h6e003b0010011;
        mem[179] = 64'h75403a03a03c0;
        mem[180] = 64'h5e80590010019;
        mem[181] = 64'h75403c0490598;
        mem[182] = 64'h6e003f0010019;
        mem[183] = 64'h75403a03a03c0;
        mem[184] = 64'h6680450010019;
        mem[185] = 64'h75403c03b03f8;
        mem[186] = 64'h6e003b0010011;
        mem[187] = 64'h75403a03a03c0;
        mem[188] = 64'h5480710010019;
        mem[189] = 64'h75403c03d0458;
        mem[190] = 64'h6e003f0010019;
        mem[191] = 64'h75403a03a03c0;
        mem[192] = 64'h66803d0010011;
        mem[193] = 64'h75403c03b03f8;
        mem[194] = 64'h6e003b0010011;
        mem[195] = 64'h75403a03a03c0;
        mem[196] = 64'h5e80490010011;
        mem[197] = 64'h75403c0510718;
        mem[198] = 64'h6e003f0010019;
        mem[199] = 64'h75403a03a03c0;
        mem[200] = 64'h6680450010019;
        mem[201] = 64'h75403c03b03f8;
        mem[202] = 64'h6e003b0010011;
        mem[203] = 64'h75403a03a03c0;
        mem[204] = 64'h4880a10010019;
        mem[205] = 64'h75403c03d0458;
        mem[206] = 64'h6e003f0010019;
        mem[207] = 64'h75403a03a03c0;
        mem[208] = 64'h66803d0010011;
        mem[209] = 64'h75403c03b03f8;
        mem[210] = 64'h6e003b0010011;
        mem[211] = 64'h75403a03a03c0;
        mem[212] = 64'h5e80590010019;
        mem[213] = 64'h75403c0490598;
        mem[214] = 64'h6e003f0010019;
        mem[215] = 64'h75403a03a03c0;
        mem[216] = 64'h6680450010019;
        mem[217] = 64'h75403c03b03f8;
        mem[218] = 64'h6e003b0010011;
        mem[219] = 64'h75403a03a03c0;
        mem[220] = 64'h5480510010011;
        mem[221] = 64'h75403c03d0458;
        mem[222] = 64'h6e003f0010019;
        mem[223] = 64'h75403a03a03c0;
        mem[224] = 64'h66803d0010011;
        mem[225] = 64'h75403c03b03f8;
        mem[226] = 64'h6e003b0010011;
        mem[227] = 64'h75403a03a03c0;
        mem[228] = 64'h5e80490010011;
        mem[229] = 64'h75403c0410c18;
        mem[230] = 64'h6e003f0010019;
        mem[231] = 64'h75403a03a03c0;
        mem[232] = 64'h6680450010019;
        mem[233] = 64'h75403c03b03f8;
        mem[234] = 64'h6e003b0010011;
        mem[235] = 64'h75403a03a03c0;
        mem[236] = 64'h10010010011;
        mem[237] = 64'h75403c03d0458;
        mem[238] = 64'h6e003f0010019;
        mem[239] = 64'h75403a03a03c0;
        mem[240] = 64'h66803d0010011;
        mem[241] = 64'h75403c03b03f8;
        mem[242] = 64'h6e003b0010011;
        mem[243] = 64'h75403a03a03c0;
        mem[244] = 64'h5e80590010019;
        mem[245] = 64'h75403c0490598;
        mem[246] = 64'h6e003f0010019;
        mem[247] = 64'h75403a03a03c0;
        mem[248] = 64'h6680450010019;
        mem[249] = 64'h75403c03b03f8;
        mem[250] = 64'h6e003b0010011;
        mem[251] = 64'h75403a03a03c0;
        mem[252] = 64'h5480710010019;
        mem[253] = 64'h75403c03d0458;
        mem[254] = 64'h6e003f0010019;
        mem[255] = 64'h75403a03a03c0;
    end
    initial data = 64'h0;
    always @(posedge clock)
        if (enable) data <= mem[address];
endmodule

module msm_32_affine_accumulator_adder_affine_inverter_lefts (
    input wire clock,
    input wire read_enable,
    input wire [7:0] read_address,
    output reg [253:0] read_data,
    input wire write_enable,
    input wire [7:0] write_address,
    input wire [253:0] write_data
);
    reg [253:0] mem [0:255];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 255; i = i + 1) mem[i] = 254'h0;
    `endif
    initial read_data = 254'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module msm_32_affine_accumulator_adder_affine_inverter_upward (
    input wire clock,
    input wire [253:0] a,
    input wire [253:0] b,
    output wire [253:0] product
);
    montgomery_fq_k2_c4_w64_t pipeline (
      .clock(clock),
      .a(a),
      .b(b),
      .product(product)
    );
endmodule

module msm_32_affine_accumulator_adder_affine_inverter_inverters_g_sum (
    input wire [256:0] a,
    input wire [256:0] b,
    input wire carry,
    output wire [256:0] sum
);
    localparam [65:0] one = 66'h1;
    wire [65:0] low = (({2'h0, a[63:0]} << 1) | one) + (({2'h0, b[63:0]} << 1) | {65'h0, carry});
    wire into_second = low[65];
    wire [65:0] t1 = {2'h0, b[127:64]} << 1;
    wire [65:0] t2 = {2'h0, a[127:64]} << 1;
    wire [65:0] second_more = (t2 | one) + (t1 | one);
    wire [65:0] second = t2 + t1;
    wire [63:0] second_sum = into_second ? second_more[64:1] :
        second[64:1];
    wire into_third = second[65] | (second_more[65] & into_second);
    wire [65:0] t3 = {2'h0, b[191:128]} << 1;
    wire [65:0] t4 = {2'h0, a[191:128]} << 1;
    wire [65:0] third_more = (t4 | one) + (t3 | one);
    wire [65:0] third = t4 + t3;
    wire [63:0] third_sum = into_third ? third_more[64:1] :
        third[64:1];
    wire into_top = third[65] | (third_more[65] & into_third);
    wire [65:0] t5 = {1'h0, b[256:192]} << 1;
    wire [65:0] t6 = {1'h0, a[256:192]} << 1;
    wire [65:0] top_more = (t6 | one) + (t5 | one);
    wire [65:0] top = t6 + t5;
    wire [64:0] top_sum = into_top ? top_more[65:1] :
        top[65:1];
    assign sum = ({192'h0, top_sum} << 192) | ({193'h0, third_sum} << 128) | ({193'h0, second_sum} << 64) | {193'h0, low[64:1]};
    wire unused = &{1'b0, low[0], second[0], second_more[0], third[0], third_more[0], top[0], top_more[0]};
endmodule

module msm_32_affine_accumulator_adder_affine_inverter_inverters (
    input wire clock,
    input wire reset,
    input wire start,
    input wire [253:0] a,
    output wire ready,
    output wire done,
    output wire [253:0] inverse
);
    localparam [1:0] State_Finish = 2'h2;
    localparam [1:0] State_Idle = 2'h0;
    localparam [1:0] State_Step = 2'h1;
    localparam [256:0] minus_modulus = 257'h1cf9bb18d1ece5fd647afba497e7ea7a2687e956e978e3572c3df73e9278302b9;
    localparam [256:0] modulus = 257'h30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;
    localparam [256:0] radix_square = 257'h6d89f71cab8351f47ab1eff0a417ff6b5e71911d44501fbf32cfc5b538afa89;
    localparam [256:0] sign = 257'h10000000000000000000000000000000000000000000000000000000000000000;
    localparam [10:0] start_zeta = 11'h7ff;
    localparam [9:0] step_count = 10'h24e;
    reg [1:0] state_q = 2'h0;
    reg finished_q = 1'h0;
    reg [9:0] steps_q = 10'h0;
    reg [10:0] zeta_q = 11'h0;
    reg [256:0] f_q = 257'h0;
    reg [256:0] g_q = 257'h0;
    reg [256:0] d_q = 257'h0;
    reg [256:0] e_q = 257'h0;
    reg [253:0] result_q = 254'h0;
    wire [256:0] g_sum_sum;
    wire [256:0] e_sum_sum;
    wire [256:0] final_sum_sum;
    assign ready = state_q == State_Idle;
    assign done = finished_q;
    assign inverse = result_q;
    wire t1 = state_q == State_Step;
    wire [1:0] state_d = ready ? (start ? State_Step : state_q) :
        t1 ? ((steps_q == 10'h1) ? State_Finish : state_q) :
        State_Idle;
    wire finished_d = ready ? 1'h0 :
        ~t1;
    wire [9:0] steps_d = ready ? (start ? step_count : steps_q) :
        t1 ? (steps_q - 10'h1) :
        steps_q;
    wire odd = g_q[0];
    wire swap = odd & zeta_q[10];
    wire [10:0] zeta_d = ready ? (start ? start_zeta : zeta_q) :
        t1 ? (swap ? (~zeta_q - 11'h1) : (zeta_q - 11'h1)) :
        zeta_q;
    wire t2 = t1 & swap;
    wire [256:0] f_d = ready ? (start ? modulus : f_q) :
        t2 ? g_q :
        f_q;
    wire [256:0] g_d = ready ? (start ? {3'h0, a} : g_q) :
        t1 ? ((g_sum_sum >> 1) | (g_sum_sum & sign)) :
        g_q;
    wire [256:0] d_d = ready ? (start ? 257'h0 : d_q) :
        t2 ? e_q :
        d_q;
    wire [256:0] e_d = ready ? (start ? radix_square : e_q) :
        t1 ? ((e_sum_sum >> 1) | (e_sum_sum & sign)) :
        e_q;
    wire [253:0] result_d = (ready | t1) ? result_q :
        final_sum_sum[253:0];
    wire [256:0] multiple_of_f = swap ? ~f_q :
        odd ? f_q :
        257'h0;
    wire unpaired = e_q[0] ^ (odd & d_q[0]);
    wire [256:0] multiple_of_p = unpaired ? (e_q[256] ? modulus : minus_modulus) :
        257'h0;
    wire [256:0] multiple_of_d = swap ? ~d_q :
        odd ? d_q :
        257'h0;
    wire [256:0] e_sum_a = e_q ^ multiple_of_d ^ multiple_of_p;
    wire [256:0] e_sum_b = ((e_q & multiple_of_d) | (e_q & multiple_of_p) | (multiple_of_d & multiple_of_p)) << 1;
    wire opposite = f_q[256];
    wire [256:0] final_sum_a = opposite ? ~d_q :
        d_q;
    wire [256:0] final_sum_b = (opposite ^ d_q[256]) ? modulus :
        257'h0;
    always @(posedge clock) begin
        steps_q <= steps_d;
        zeta_q <= zeta_d;
        f_q <= f_d;
        g_q <= g_d;
        d_q <= d_d;
        e_q <= e_d;
        result_q <= result_d;
    end
    always @(posedge clock)
        if (reset) begin
            state_q <= 2'h0;
            finished_q <= 1'h0;
        end else begin
            state_q <= state_d;
            finished_q <= finished_d;
        end
    msm_32_affine_accumulator_adder_affine_inverter_inverters_g_sum g_sum (
        .a(g_q),
        .b(multiple_of_f),
        .carry(swap),
        .sum(g_sum_sum)
    );
    msm_32_affine_accumulator_adder_affine_inverter_inverters_g_sum e_sum (
        .a(e_sum_a),
        .b(e_sum_b),
        .carry(swap),
        .sum(e_sum_sum)
    );
    msm_32_affine_accumulator_adder_affine_inverter_inverters_g_sum final_sum (
        .a(final_sum_a),
        .b(final_sum_b),
        .carry(opposite),
        .sum(final_sum_sum)
    );
    wire unused = &{1'b0, final_sum_sum[256:254]};
endmodule

module msm_32_affine_accumulator_adder_affine_inverter_pairs (
    input wire clock,
    input wire read_enable,
    input wire [10:0] read_address,
    output reg [507:0] read_data,
    input wire write_enable,
    input wire [10:0] write_address,
    input wire [507:0] write_data
);
    (* ram_style = "ultra" *)
    reg [507:0] mem [0:2047];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 2047; i = i + 1) mem[i] = 508'h0;
    `endif
    initial read_data = 508'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module msm_32_affine_accumulator_adder_affine_inverter (
    input wire clock,
    input wire [253:0] a,
    output wire [253:0] inverse
);
    localparam even = 1'h1;
    localparam [3:0] last_place = 4'h2;
    localparam [10:0] operand_cycles = 11'h3;
    localparam [3:0] places_0 = 4'h0;
    localparam [3:0] places_1 = 4'h1;
    localparam [3:0] places_2 = 4'h2;
    localparam [7:0] product_cycles = 8'h39;
    reg [10:0] now_q = 11'h0;
    wire [63:0] rows_data;
    reg [3:0] late_row_q = 4'h0;
    reg [253:0] number_q = 254'h0;
    reg [253:0] number_before_q = 254'h0;
    wire [253:0] lefts_read_data;
    wire [253:0] rights_read_data;
    reg [253:0] left_q = 254'h0;
    reg [253:0] right_q = 254'h0;
    wire [253:0] upward_product;
    reg [3:0] turn_q = 4'h0;
    wire inverters_0_ready;
    wire inverters_0_done;
    wire [253:0] inverters_0_inverse;
    wire inverters_1_ready;
    wire inverters_1_done;
    wire [253:0] inverters_1_inverse;
    wire inverters_2_ready;
    wire inverters_2_done;
    wire [253:0] inverters_2_inverse;
    reg [3:0] used_q = 4'h1;
    wire [507:0] pairs_read_data;
    wire [253:0] left_inverses_read_data;
    wire [253:0] right_inverses_read_data;
    reg [253:0] parent_q = 254'h0;
    reg [253:0] down_left_q = 254'h0;
    reg [253:0] down_right_q = 254'h0;
    wire [253:0] to_left_product;
    wire [253:0] to_right_product;
    reg [253:0] result_q = 254'h0;
    reg [253:0] result_behind_q = 254'h0;
    assign inverse = result_q;
    wire [10:0] now_d = now_q + 11'h1;
    wire [7:0] rows_address = now_q[7:0];
    wire [3:0] late_row_d = rows_data[3:0];
    wire [7:0] lefts_read_address = rows_address - rows_data[11:4];
    wire [7:0] lefts_write_address = rows_address - product_cycles;
    wire [7:0] rights_read_address = rows_address - rows_data[23:16];
    wire [253:0] left_d = late_row_q[0] ? number_before_q :
        lefts_read_data;
    wire [253:0] right_d = late_row_q[0] ? number_q :
        rights_read_data;
    wire [3:0] next_turn = (turn_q == last_place) ? 4'h0 :
        turn_q + 4'h1;
    wire [3:0] turn_d = rows_data[1] ? next_turn :
        turn_q;
    wire inverters_0_start = rows_data[1] & (turn_q == places_0);
    wire inverters_1_start = rows_data[1] & (turn_q == places_1);
    wire inverters_2_start = rows_data[1] & (turn_q == places_2);
    wire [3:0] next_used = (used_q == last_place) ? 4'h0 :
        used_q + 4'h1;
    wire [3:0] used_d = late_row_q[2] ? next_used :
        used_q;
    wire [10:0] pairs_read_address = now_q - rows_data[50:40];
    wire [10:0] pairs_write_address = now_q - operand_cycles;
    wire [507:0] pairs_write_data = ({254'h0, right_q} << 254) | {254'h0, left_q};
    wire [7:0] left_inverses_read_address = rows_address - rows_data[35:28];
    wire [253:0] root = (used_q == places_2) ? inverters_2_inverse :
        (used_q == places_1) ? inverters_1_inverse :
        (used_q == places_0) ? inverters_0_inverse :
        254'h0;
    wire [253:0] parent_d = late_row_q[2] ? root :
        late_row_q[3] ? right_inverses_read_data :
        left_inverses_read_data;
    wire [253:0] down_left_d = pairs_read_data[253:0];
    wire [253:0] down_right_d = pairs_read_data[507:254];
    wire emits_left = now_q[0] ^ even;
    wire [253:0] result_d = emits_left ? to_left_product :
        result_behind_q;
    always @(posedge clock) begin
        late_row_q <= late_row_d;
        number_q <= a;
        number_before_q <= number_q;
        left_q <= left_d;
        right_q <= right_d;
        parent_q <= parent_d;
        down_left_q <= down_left_d;
        down_right_q <= down_right_d;
        result_q <= result_d;
        result_behind_q <= to_right_product;
    end
    always @(posedge clock)
        if (1'h0) begin
            now_q <= 11'h0;
            turn_q <= 4'h0;
            used_q <= 4'h1;
        end else begin
            now_q <= now_d;
            turn_q <= turn_d;
            used_q <= used_d;
        end
    msm_32_affine_accumulator_adder_affine_inverter_rows rows (
        .clock(clock),
        .enable(1'h1),
        .address(rows_address),
        .data(rows_data)
    );
    msm_32_affine_accumulator_adder_affine_inverter_lefts lefts (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(lefts_read_address),
        .read_data(lefts_read_data),
        .write_enable(1'h1),
        .write_address(lefts_write_address),
        .write_data(upward_product)
    );
    msm_32_affine_accumulator_adder_affine_inverter_lefts rights (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(rights_read_address),
        .read_data(rights_read_data),
        .write_enable(1'h1),
        .write_address(lefts_write_address),
        .write_data(upward_product)
    );
    msm_32_affine_accumulator_adder_affine_inverter_upward upward (
        .clock(clock),
        .a(left_q),
        .b(right_q),
        .product(upward_product)
    );
    msm_32_affine_accumulator_adder_affine_inverter_inverters inverters_0 (
        .clock(clock),
        .reset(1'h0),
        .start(inverters_0_start),
        .a(upward_product),
        .ready(inverters_0_ready),
        .done(inverters_0_done),
        .inverse(inverters_0_inverse)
    );
    msm_32_affine_accumulator_adder_affine_inverter_inverters inverters_1 (
        .clock(clock),
        .reset(1'h0),
        .start(inverters_1_start),
        .a(upward_product),
        .ready(inverters_1_ready),
        .done(inverters_1_done),
        .inverse(inverters_1_inverse)
    );
    msm_32_affine_accumulator_adder_affine_inverter_inverters inverters_2 (
        .clock(clock),
        .reset(1'h0),
        .start(inverters_2_start),
        .a(upward_product),
        .ready(inverters_2_ready),
        .done(inverters_2_done),
        .inverse(inverters_2_inverse)
    );
    msm_32_affine_accumulator_adder_affine_inverter_pairs pairs (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(pairs_read_address),
        .read_data(pairs_read_data),
        .write_enable(1'h1),
        .write_address(pairs_write_address),
        .write_data(pairs_write_data)
    );
    msm_32_affine_accumulator_adder_affine_inverter_lefts left_inverses (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(left_inverses_read_address),
        .read_data(left_inverses_read_data),
        .write_enable(1'h1),
        .write_address(lefts_write_address),
        .write_data(to_left_product)
    );
    msm_32_affine_accumulator_adder_affine_inverter_lefts right_inverses (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(left_inverses_read_address),
        .read_data(right_inverses_read_data),
        .write_enable(1'h1),
        .write_address(lefts_write_address),
        .write_data(to_right_product)
    );
    msm_32_affine_accumulator_adder_affine_inverter_upward to_left (
        .clock(clock),
        .a(parent_q),
        .b(down_right_q),
        .product(to_left_product)
    );
    msm_32_affine_accumulator_adder_affine_inverter_upward to_right (
        .clock(clock),
        .a(parent_q),
        .b(down_left_q),
        .product(to_right_product)
    );
    wire unused = &{1'b0, inverters_0_done, inverters_0_ready, inverters_1_done, inverters_1_ready, inverters_2_done, inverters_2_ready, late_row_q[1], rows_data[15:12], rows_data[27:24], rows_data[39:36], rows_data[63:51]};
endmodule

module msm_32_affine_accumulator_adder_affine_slopes (
    input wire clock,
    input wire [253:0] x,
    input wire [253:0] rise,
    input wire doubled,
    output wire [253:0] numerator
);
    affine_adder_numerator pipeline (
      .clock(clock),
      .x(x),
      .rise(rise),
      .doubled(doubled),
      .numerator(numerator)
    );
endmodule

module msm_32_affine_accumulator_adder_affine_waiting (
    input wire clock,
    input wire read_enable,
    input wire [10:0] read_address,
    output reg [785:0] read_data,
    input wire write_enable,
    input wire [10:0] write_address,
    input wire [785:0] write_data
);
    (* ram_style = "block" *)
    reg [785:0] mem [0:2047];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 2047; i = i + 1) mem[i] = 786'h0;
    `endif
    initial read_data = 786'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module msm_32_affine_accumulator_adder_affine_numerators (
    input wire clock,
    input wire read_enable,
    input wire [10:0] read_address,
    output reg [253:0] read_data,
    input wire write_enable,
    input wire [10:0] write_address,
    input wire [253:0] write_data
);
    reg [253:0] mem [0:2047];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 2047; i = i + 1) mem[i] = 254'h0;
    `endif
    initial read_data = 254'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module msm_32_affine_accumulator_adder_affine_sums (
    input wire clock,
    input wire [253:0] inverse,
    input wire [253:0] numerator,
    input wire [785:0] waiting,
    output wire [508:0] sum,
    output wire [21:0] tag_out
);
    affine_adder_sum pipeline (
      .clock(clock),
      .inverse(inverse),
      .numerator(numerator),
      .waiting(waiting),
      .sum(sum),
      .tag_out(tag_out)
    );
endmodule

module msm_32_affine_accumulator_adder_affine (
    input wire clock,
    input wire [508:0] bucket,
    input wire [253:0] x,
    input wire [253:0] y,
    input wire other,
    input wire negative,
    input wire [21:0] tag,
    output wire [508:0] sum,
    output wire [21:0] tag_out
);
    localparam [10:0] numerator_cycles = 11'h38;
    localparam [10:0] waiting_cycles = 11'h78c;
    wire [253:0] operands_denominator;
    wire [785:0] operands_waiting;
    wire operands_doubled;
    wire [253:0] operands_rise;
    wire [253:0] inverter_inverse;
    wire [253:0] slopes_numerator;
    reg [10:0] now_q = 11'h0;
    wire [785:0] waiting_read_data;
    wire [253:0] numerators_read_data;
    wire [508:0] sums_sum;
    wire [21:0] sums_tag_out;
    assign sum = sums_sum;
    assign tag_out = sums_tag_out;
    wire [253:0] slopes_x = operands_waiting[253:0];
    wire [10:0] now_d = now_q + 11'h1;
    wire [10:0] waiting_read_address = now_q - waiting_cycles;
    wire [10:0] numerators_write_address = now_q - numerator_cycles;
    always @(posedge clock)
        if (1'h0) begin
            now_q <= 11'h0;
        end else begin
            now_q <= now_d;
        end
    msm_32_affine_accumulator_adder_affine_operands operands (
        .clock(clock),
        .bucket(bucket),
        .x(x),
        .y(y),
        .other(other),
        .negative(negative),
        .tag(tag),
        .denominator(operands_denominator),
        .waiting(operands_waiting),
        .doubled(operands_doubled),
        .rise(operands_rise)
    );
    msm_32_affine_accumulator_adder_affine_inverter inverter (
        .clock(clock),
        .a(operands_denominator),
        .inverse(inverter_inverse)
    );
    msm_32_affine_accumulator_adder_affine_slopes slopes (
        .clock(clock),
        .x(slopes_x),
        .rise(operands_rise),
        .doubled(operands_doubled),
        .numerator(slopes_numerator)
    );
    msm_32_affine_accumulator_adder_affine_waiting waiting (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(waiting_read_address),
        .read_data(waiting_read_data),
        .write_enable(1'h1),
        .write_address(now_q),
        .write_data(operands_waiting)
    );
    msm_32_affine_accumulator_adder_affine_numerators numerators (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(waiting_read_address),
        .read_data(numerators_read_data),
        .write_enable(1'h1),
        .write_address(numerators_write_address),
        .write_data(slopes_numerator)
    );
    msm_32_affine_accumulator_adder_affine_sums sums (
        .clock(clock),
        .inverse(inverter_inverse),
        .numerator(numerators_read_data),
        .waiting(waiting_read_data),
        .sum(sums_sum),
        .tag_out(sums_tag_out)
    );
endmodule

module msm_32_affine_accumulator_adder (
    input wire clock,
    input wire [508:0] bucket,
    input wire [508:0] other,
    input wire negative,
    input wire [21:0] tag,
    output wire [508:0] sum,
    output wire [21:0] tag_out,
    input wire [508:0] read,
    output wire [761:0] coordinates
);
    localparam [761:0] infinity = 762'h3829df06681f7cbd99ba8dbde1e518b029e3aca3d71c2cf74d750e37163c3674000000000000000000000000000000000000000000000000000000000000000;
    localparam [761:0] one = 762'he0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    wire [508:0] affine_sum;
    wire [21:0] affine_tag_out;
    assign sum = affine_sum;
    assign tag_out = affine_tag_out;
    assign coordinates = read[508] ? ({254'h0, read[507:0]} | one) :
        infinity;
    wire [253:0] affine_x = other[253:0];
    wire [253:0] affine_y = other[507:254];
    wire affine_other = other[508];
    msm_32_affine_accumulator_adder_affine affine (
        .clock(clock),
        .bucket(bucket),
        .x(affine_x),
        .y(affine_y),
        .other(affine_other),
        .negative(negative),
        .tag(tag),
        .sum(affine_sum),
        .tag_out(affine_tag_out)
    );
endmodule

module msm_32_affine_accumulator_pairs (
    input wire clock,
    input wire reset,
    input wire start,
    input wire empty,
    input wire [11:0] mask,
    input wire [11:0] kept,
    input wire [11:0] wide_last,
    input wire [11:0] last,
    output wire valid,
    output wire [11:0] first,
    output wire [11:0] second,
    output wire done
);
    reg waiting_q = 1'h0;
    reg running_q = 1'h0;
    reg finished_q = 1'h0;
    reg [11:0] half_q = 12'h0;
    reg [11:0] below_q = 12'h0;
    reg [11:0] target_q = 12'h0;
    reg [11:0] base_q = 12'h0;
    reg [11:0] window_q = 12'h0;
    reg [11:0] window_kept_q = 12'h0;
    reg [11:0] region_q = 12'h0;
    reg [11:0] low_q = 12'h0;
    reg given_q = 1'h0;
    reg [11:0] first_address_q = 12'h0;
    reg [11:0] second_address_q = 12'h0;
    assign valid = given_q;
    assign first = first_address_q;
    assign second = second_address_q;
    assign done = finished_q;
    wire [11:0] window_last = base_q | window_q;
    wire [11:0] next_region = ~(|region_q) ? (half_q << 1) :
        region_q << 1;
    wire low_ends = low_q == below_q;
    wire region_ends = low_ends & ~(|(next_region & window_kept_q));
    wire level_ends = region_ends & (window_last == target_q);
    wire t1 = running_q & level_ends;
    wire begin_2 = waiting_q & empty;
    wire waiting_d = start ? 1'h1 :
        t1 ? ~half_q[0] :
        begin_2 ? 1'h0 :
        waiting_q;
    wire running_d = t1 ? 1'h0 :
        begin_2 ? 1'h1 :
        running_q;
    wire finished_d = start ? 1'h0 :
        t1 ? half_q[0] :
        finished_q;
    wire [11:0] t2 = mask >> 1;
    wire [11:0] half_d = start ? (mask & ~t2) :
        t1 ? (half_q >> 1) :
        half_q;
    wire [11:0] below_d = start ? t2 :
        t1 ? (below_q >> 1) :
        below_q;
    wire [11:0] target_d = start ? wide_last :
        t1 ? last :
        target_q;
    wire [11:0] base_d = start ? 12'h0 :
        running_q ? (level_ends ? 12'h0 : (region_ends ? (window_last + 12'h1) : base_q)) :
        base_q;
    wire t3 = region_ends & (window_last == wide_last);
    wire [11:0] window_d = start ? mask :
        running_q ? (level_ends ? mask : (t3 ? (window_q >> 1) : window_q)) :
        window_q;
    wire [11:0] window_kept_d = start ? kept :
        running_q ? (level_ends ? kept : (t3 ? (window_kept_q >> 1) : window_kept_q)) :
        window_kept_q;
    wire [11:0] region_d = start ? 12'h0 :
        running_q ? (region_ends ? 12'h0 : (low_ends ? next_region : region_q)) :
        region_q;
    wire [11:0] low_d = start ? 12'h0 :
        running_q ? (low_ends ? 12'h0 : (low_q + 12'h1)) :
        low_q;
    wire [11:0] address = base_q | region_q | low_q;
    wire [11:0] second_address_d = address | half_q;
    always @(posedge clock) begin
        half_q <= half_d;
        below_q <= below_d;
        target_q <= target_d;
        base_q <= base_d;
        window_q <= window_d;
        window_kept_q <= window_kept_d;
        region_q <= region_d;
        low_q <= low_d;
        first_address_q <= address;
        second_address_q <= second_address_d;
    end
    always @(posedge clock)
        if (reset) begin
            waiting_q <= 1'h0;
            running_q <= 1'h0;
            finished_q <= 1'h0;
            given_q <= 1'h0;
        end else begin
            waiting_q <= waiting_d;
            running_q <= running_d;
            finished_q <= finished_d;
            given_q <= running_q;
        end
endmodule

module msm_32_affine_accumulator_results_memory (
    input wire clock,
    input wire read_enable,
    input wire [3:0] read_address,
    output reg [762:0] read_data,
    input wire write_enable,
    input wire [3:0] write_address,
    input wire [762:0] write_data
);
    reg [762:0] mem [0:15];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 15; i = i + 1) mem[i] = 763'h0;
    `endif
    initial read_data = 763'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module msm_32_affine_accumulator_results (
    input wire clock,
    input wire reset,
    input wire [762:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [762:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [4:0] count
);
    localparam [4:0] full = 5'h10;
    wire [762:0] memory_read_data;
    reg [3:0] read_q = 4'h0;
    reg [3:0] write_q = 4'h0;
    reg [4:0] held_q = 5'h0;
    reg valid_q = 1'h0;
    assign i_ready = held_q != full;
    assign o_data = memory_read_data;
    assign o_valid = valid_q;
    assign count = held_q + {4'h0, valid_q};
    wire t1 = ~valid_q | o_ready;
    wire give = t1 & (held_q != 5'h0);
    wire take = i_valid & i_ready;
    wire [3:0] read_d = give ? (read_q + 4'h1) :
        read_q;
    wire [3:0] write_d = take ? (write_q + 4'h1) :
        write_q;
    wire [4:0] held_d = (take & ~give) ? (held_q + 5'h1) :
        (~take & give) ? (held_q - 5'h1) :
        held_q;
    wire valid_d = t1 ? give :
        valid_q;
    always @(posedge clock)
        if (reset) begin
            read_q <= 4'h0;
            write_q <= 4'h0;
            held_q <= 5'h0;
            valid_q <= 1'h0;
        end else begin
            read_q <= read_d;
            write_q <= write_d;
            held_q <= held_d;
            valid_q <= valid_d;
        end
    msm_32_affine_accumulator_results_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module msm_32_affine_accumulator (
    input wire clock,
    input wire reset,
    input wire offered,
    input wire [507:0] point,
    output wire granted,
    input wire [19:0] bucket,
    input wire negative,
    input wire finish,
    input wire [11:0] last,
    input wire [11:0] wide_last,
    input wire [11:0] mask,
    input wire [11:0] kept,
    output wire running,
    output wire finished,
    output wire [762:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [47:0] issued,
    output wire [47:0] deferred,
    output wire [47:0] active
);
    localparam [1:0] State_Clear = 2'h0;
    localparam [1:0] State_Fold = 2'h2;
    localparam [1:0] State_Read = 2'h3;
    localparam [1:0] State_Run = 2'h1;
    localparam [762:0] last_result = 763'h40000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    localparam [11:0] last_word = 12'hfbf;
    localparam [508:0] nothing = 509'h0;
    localparam [508:0] of_point = 509'h10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    localparam [9:0] room = 10'h200;
    localparam [15:0] wait_2 = 16'h845;
    reg [1:0] state_q = 2'h0;
    reg [11:0] counter_q = 12'h0;
    wire waiting_i_ready;
    wire [544:0] waiting_o_data;
    wire waiting_o_valid;
    wire [9:0] waiting_count;
    reg [9:0] open_q = 10'h0;
    reg [15:0] now_q = 16'h0;
    reg first_valid_q = 1'h0;
    reg first_waited_q = 1'h0;
    reg [544:0] first_q = 545'h0;
    reg second_valid_q = 1'h0;
    reg [544:0] second_q = 545'h0;
    wire issued_bits_read_data;
    wire written_bits_read_data;
    wire [508:0] buckets_read_data;
    wire [508:0] buckets_pair_data;
    reg previous_valid_q = 1'h0;
    reg [19:0] previous_q = 20'h0;
    reg operand_valid_q = 1'h0;
    reg [20:0] operand_q = 21'h0;
    reg operand_flipped_q = 1'h0;
    reg [508:0] operand_bucket_q = 509'h0;
    reg [508:0] operand_other_q = 509'h0;
    wire [508:0] adder_sum;
    wire [21:0] adder_tag_out;
    wire [761:0] adder_coordinates;
    reg [11:0] adding_q = 12'h0;
    wire pairs_valid;
    wire [11:0] pairs_first;
    wire [11:0] pairs_second;
    wire pairs_done;
    reg pair_valid_q = 1'h0;
    reg [11:0] window_q = 12'h0;
    reg [11:0] window_kept_q = 12'h0;
    reg reading_q = 1'h0;
    reg reading_sum_q = 1'h0;
    reg reading_final_q = 1'h0;
    reg [11:0] reading_address_q = 12'h0;
    wire results_i_ready;
    wire [762:0] results_o_data;
    wire results_o_valid;
    wire [4:0] results_count;
    reg [47:0] issued_count_q = 48'h0;
    reg [47:0] deferred_count_q = 48'h0;
    reg [47:0] active_count_q = 48'h0;
    wire [15:0] late = now_q - waiting_o_data[544:529];
    wire grant_waiting = waiting_o_valid & ~late[15];
    assign granted = offered & ~grant_waiting & (open_q != room);
    assign running = state_q == State_Run;
    wire read = (state_q == State_Read) & finish & (results_count < 5'he);
    assign finished = read & (counter_q == last);
    assign o_data = results_o_data;
    assign o_valid = results_o_valid;
    assign issued = issued_count_q;
    assign deferred = deferred_count_q;
    assign active = active_count_q;
    wire t1 = state_q == State_Clear;
    wire t3 = (|adding_q);
    wire t2 = ~t3;
    wire finish_run = running & finish & (open_q == 10'h0) & t2;
    wire folding = state_q == State_Fold;
    wire no_pair = ~pairs_valid & ~pair_valid_q & t2;
    wire [1:0] state_d = t1 ? ((counter_q == last_word) ? State_Run : state_q) :
        running ? (finish_run ? State_Fold : state_q) :
        folding ? ((pairs_done & no_pair) ? State_Read : state_q) :
        (~finish & ~reading_q) ? State_Run :
        state_q;
    wire [11:0] t4 = counter_q + 12'h1;
    wire [11:0] counter_d = t1 ? t4 :
        running ? 12'h0 :
        folding ? counter_q :
        finished ? 12'h0 :
        read ? t4 :
        counter_q;
    wire [544:0] waiting_i_data = ({529'h0, now_q + wait_2} << 529) | {16'h0, second_q[528:0]};
    wire [19:0] second_address = second_q[528:509];
    wire busy = (issued_bits_read_data != written_bits_read_data) | (previous_valid_q & (previous_q == second_address));
    wire defer = second_valid_q & busy;
    wire issue = second_valid_q & ~busy;
    wire [9:0] open_d = (open_q + {9'h0, granted}) - {9'h0, issue};
    wire [15:0] now_d = now_q + 16'h1;
    wire first_valid_d = grant_waiting | granted;
    wire [544:0] first_d = grant_waiting ? waiting_o_data :
        {37'h0, point};
    wire sign = first_waited_q ? first_q[508] :
        negative;
    wire [19:0] address = folding ? {8'h0, pairs_first} :
        first_waited_q ? first_q[528:509] :
        bucket;
    wire [544:0] second_d = ({525'h0, address} << 509) | ({544'h0, sign} << 508) | {37'h0, first_q[507:0]};
    wire [11:0] issued_bits_read_address = address[11:0];
    wire issued_bits_write_enable = t1 ? 1'h1 :
        issue;
    wire [11:0] issued_bits_write_address = t1 ? counter_q :
        second_q[520:509];
    wire flipped = ~issued_bits_read_data;
    wire issued_bits_write_data = t1 ? 1'h0 :
        flipped;
    wire t5 = running | folding;
    wire written = adder_tag_out[20] & t5;
    wire written_bits_write_enable = t1 ? 1'h1 :
        written & running;
    wire [11:0] written_bits_write_address = t1 ? counter_q :
        adder_tag_out[11:0];
    wire written_bits_write_data = t1 ? 1'h0 :
        adder_tag_out[21];
    wire [11:0] buckets_read_address = (t1 | t5) ? issued_bits_read_address :
        counter_q;
    wire buckets_write_enable = t1 ? 1'h1 :
        t5 ? written :
        reading_q;
    wire [11:0] buckets_write_address = t1 ? counter_q :
        t5 ? adder_tag_out[11:0] :
        reading_address_q;
    wire [508:0] buckets_write_data = t1 ? nothing :
        t5 ? adder_sum :
        nothing;
    wire operand_valid_d = issue | pair_valid_q;
    wire [20:0] operand_d = pair_valid_q ? ({1'h0, second_address} << 1) :
        second_q[528:508];
    wire [508:0] operand_bucket_d = (second_valid_q | pair_valid_q) ? buckets_read_data :
        operand_bucket_q;
    wire [508:0] operand_other_d = pair_valid_q ? buckets_pair_data :
        {1'h0, second_q[507:0]} | of_point;
    wire adder_negative = operand_q[0];
    wire [21:0] adder_tag = ({21'h0, operand_flipped_q} << 21) | ({21'h0, operand_valid_q} << 20) | {2'h0, operand_q[20:1]};
    wire [11:0] adding_d = (adding_q + {11'h0, operand_valid_d}) - {11'h0, written};
    wire t6 = read & (counter_q == wide_last);
    wire [11:0] window_d = running ? mask :
        t6 ? (window_q >> 1) :
        window_q;
    wire [11:0] t7 = window_kept_q >> 1;
    wire [11:0] window_kept_d = running ? kept :
        t6 ? t7 :
        window_kept_q;
    wire [11:0] place = counter_q & window_q;
    wire is_sum = ~(|(place & (place - 12'h1))) & ~(|(place & ~window_kept_q));
    wire reading_final_d = ((counter_q | window_q) == last) & (place == (window_kept_q & ~t7));
    wire [762:0] results_i_data = reading_final_q ? ({1'h0, adder_coordinates} | last_result) :
        {1'h0, adder_coordinates};
    wire results_i_valid = reading_q & reading_sum_q;
    wire [47:0] issued_count_d = issue ? (issued_count_q + 48'h1) :
        issued_count_q;
    wire [47:0] deferred_count_d = defer ? (deferred_count_q + 48'h1) :
        deferred_count_q;
    wire [47:0] active_count_d = (running & (granted | (open_q != 10'h0) | t3)) ? (active_count_q + 48'h1) :
        active_count_q;
    always @(posedge clock) begin
        first_q <= first_d;
        second_q <= second_d;
        previous_q <= second_address;
        operand_q <= operand_d;
        operand_flipped_q <= flipped;
        operand_bucket_q <= operand_bucket_d;
        operand_other_q <= operand_other_d;
        window_q <= window_d;
        window_kept_q <= window_kept_d;
        reading_sum_q <= is_sum;
        reading_final_q <= reading_final_d;
        reading_address_q <= counter_q;
    end
    always @(posedge clock)
        if (reset) begin
            state_q <= 2'h0;
            counter_q <= 12'h0;
            open_q <= 10'h0;
            now_q <= 16'h0;
            first_valid_q <= 1'h0;
            first_waited_q <= 1'h0;
            second_valid_q <= 1'h0;
            previous_valid_q <= 1'h0;
            operand_valid_q <= 1'h0;
            adding_q <= 12'h0;
            pair_valid_q <= 1'h0;
            reading_q <= 1'h0;
            issued_count_q <= 48'h0;
            deferred_count_q <= 48'h0;
            active_count_q <= 48'h0;
        end else begin
            state_q <= state_d;
            counter_q <= counter_d;
            open_q <= open_d;
            now_q <= now_d;
            first_valid_q <= first_valid_d;
            first_waited_q <= grant_waiting;
            second_valid_q <= first_valid_q;
            previous_valid_q <= issue;
            operand_valid_q <= operand_valid_d;
            adding_q <= adding_d;
            pair_valid_q <= pairs_valid;
            reading_q <= read;
            issued_count_q <= issued_count_d;
            deferred_count_q <= deferred_count_d;
            active_count_q <= active_count_d;
        end
    msm_32_affine_accumulator_waiting waiting (
        .clock(clock),
        .reset(reset),
        .i_data(waiting_i_data),
        .i_valid(defer),
        .i_ready(waiting_i_ready),
        .o_data(waiting_o_data),
        .o_valid(waiting_o_valid),
        .o_ready(grant_waiting),
        .count(waiting_count)
    );
    msm_32_affine_accumulator_issued_bits issued_bits (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(issued_bits_read_address),
        .read_data(issued_bits_read_data),
        .write_enable(issued_bits_write_enable),
        .write_address(issued_bits_write_address),
        .write_data(issued_bits_write_data)
    );
    msm_32_affine_accumulator_issued_bits written_bits (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(issued_bits_read_address),
        .read_data(written_bits_read_data),
        .write_enable(written_bits_write_enable),
        .write_address(written_bits_write_address),
        .write_data(written_bits_write_data)
    );
    msm_32_affine_accumulator_buckets buckets (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(buckets_read_address),
        .pair_address(pairs_second),
        .read_data(buckets_read_data),
        .pair_data(buckets_pair_data),
        .write_enable(buckets_write_enable),
        .write_address(buckets_write_address),
        .write_data(buckets_write_data)
    );
    msm_32_affine_accumulator_adder adder (
        .clock(clock),
        .bucket(operand_bucket_q),
        .other(operand_other_q),
        .negative(adder_negative),
        .tag(adder_tag),
        .sum(adder_sum),
        .tag_out(adder_tag_out),
        .read(buckets_read_data),
        .coordinates(adder_coordinates)
    );
    msm_32_affine_accumulator_pairs pairs (
        .clock(clock),
        .reset(reset),
        .start(finish_run),
        .empty(no_pair),
        .mask(mask),
        .kept(kept),
        .wide_last(wide_last),
        .last(last),
        .valid(pairs_valid),
        .first(pairs_first),
        .second(pairs_second),
        .done(pairs_done)
    );
    msm_32_affine_accumulator_results results (
        .clock(clock),
        .reset(reset),
        .i_data(results_i_data),
        .i_valid(results_i_valid),
        .i_ready(results_i_ready),
        .o_data(results_o_data),
        .o_valid(results_o_valid),
        .o_ready(o_ready),
        .count(results_count)
    );
    wire unused = &{1'b0, adder_tag_out[19:12], first_q[544:529], late[14:0], results_i_ready, second_q[544:529], waiting_count, waiting_i_ready};
endmodule

module msm_32_affine (
    input wire clock,
    input wire reset,
    input wire [3:0] part,
    input wire [762:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [762:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [47:0] issued,
    output wire [47:0] deferred,
    output wire [47:0] active
);
    localparam [11:0] last_bucket = 12'hfbf;
    localparam [11:0] last_wide_bucket = 12'hf7f;
    localparam [11:0] window_mask = 12'h7f;
    reg ending_q = 1'h0;
    wire [63:0] recoder_pending;
    wire [254:0] recoder_digits;
    wire [253:0] recoder_x_out;
    wire [253:0] recoder_y_out;
    wire recoder_valid_out;
    wire points_i_ready;
    wire [826:0] points_o_data;
    wire points_o_valid;
    wire [5:0] points_count;
    reg [5:0] inside_q = 6'h0;
    reg [63:0] granted_q = 64'h0;
    wire [19:0] selector_address;
    wire selector_negative;
    wire accumulator_granted;
    wire accumulator_running;
    wire accumulator_finished;
    wire [762:0] accumulator_o_data;
    wire accumulator_o_valid;
    wire [47:0] accumulator_issued;
    wire [47:0] accumulator_deferred;
    wire [47:0] accumulator_active;
    assign i_ready = accumulator_running & ~ending_q & ~inside_q[5];
    assign o_data = accumulator_o_data;
    assign o_valid = accumulator_o_valid;
    assign issued = accumulator_issued;
    assign deferred = accumulator_deferred;
    assign active = accumulator_active;
    wire accept = i_valid & i_ready;
    wire ending_d = accept ? i_data[762] :
        accumulator_finished ? 1'h0 :
        ending_q;
    wire [253:0] recoder_scalar = i_data[253:0];
    wire [253:0] recoder_x = i_data[507:254];
    wire [253:0] recoder_y = i_data[761:508];
    wire [826:0] points_i_data = ({573'h0, recoder_y_out} << 573) | ({573'h0, recoder_x_out} << 319) | ({572'h0, recoder_digits} << 64) | {763'h0, recoder_pending};
    wire t1 = (|recoder_pending);
    wire recoded = recoder_valid_out & accumulator_running;
    wire points_i_valid = recoded & t1;
    wire [63:0] remaining = points_o_data[63:0] & ~granted_q;
    wire [63:0] window = remaining & (~remaining + 64'h1);
    wire [63:0] rest = remaining & ~window;
    wire finish_point = accumulator_granted & ~(|rest);
    wire dropped = recoded & ~t1;
    wire [5:0] inside_d = ((inside_q + {5'h0, accept}) - {5'h0, finish_point}) - {5'h0, dropped};
    wire [63:0] granted_d = finish_point ? 64'h0 :
        accumulator_granted ? (granted_q | window) :
        granted_q;
    wire [254:0] selector_digits = points_o_data[318:64];
    wire [507:0] accumulator_point = points_o_data[826:319];
    wire accumulator_finish = ending_q & ~(|inside_q);
    always @(posedge clock)
        if (reset) begin
            ending_q <= 1'h0;
            inside_q <= 6'h0;
            granted_q <= 64'h0;
        end else begin
            ending_q <= ending_d;
            inside_q <= inside_d;
            granted_q <= granted_d;
        end
    msm_32_affine_recoder recoder (
        .clock(clock),
        .scalar(recoder_scalar),
        .x(recoder_x),
        .y(recoder_y),
        .part(part),
        .valid(accept),
        .pending(recoder_pending),
        .digits(recoder_digits),
        .x_out(recoder_x_out),
        .y_out(recoder_y_out),
        .valid_out(recoder_valid_out)
    );
    msm_32_affine_points points (
        .clock(clock),
        .reset(reset),
        .i_data(points_i_data),
        .i_valid(points_i_valid),
        .i_ready(points_i_ready),
        .o_data(points_o_data),
        .o_valid(points_o_valid),
        .o_ready(finish_point),
        .count(points_count)
    );
    msm_32_affine_selector selector (
        .clock(clock),
        .window(window),
        .digits(selector_digits),
        .address(selector_address),
        .negative(selector_negative)
    );
    msm_32_affine_accumulator accumulator (
        .clock(clock),
        .reset(reset),
        .offered(points_o_valid),
        .point(accumulator_point),
        .granted(accumulator_granted),
        .bucket(selector_address),
        .negative(selector_negative),
        .finish(accumulator_finish),
        .last(last_bucket),
        .wide_last(last_wide_bucket),
        .mask(window_mask),
        .kept(window_mask),
        .running(accumulator_running),
        .finished(accumulator_finished),
        .o_data(accumulator_o_data),
        .o_valid(accumulator_o_valid),
        .o_ready(o_ready),
        .issued(accumulator_issued),
        .deferred(accumulator_deferred),
        .active(accumulator_active)
    );
    wire unused = &{1'b0, points_count, points_i_ready};
endmodule

// msm_recoder_32: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module msm_recoder_32 (
  input wire clock,
  input wire [253:0] scalar,
  input wire [253:0] x,
  input wire [253:0] y,
  input wire [3:0] part,
  input wire valid,
  output wire [63:0] pending,
  output wire [254:0] digits,
  output wire [253:0] x_out,
  output wire [253:0] y_out,
  output wire valid_out
);
  wire [507:0] n5 = {y, x};
  wire [35:0] n6 = n5[35:0];
  wire n7 = |n6;
  wire [35:0] n9 = n5[71:36];
  wire n10 = |n9;
  wire [35:0] n12 = n5[107:72];
  wire n13 = |n12;
  wire [35:0] n15 = n5[143:108];
  wire n16 = |n15;
  wire [35:0] n18 = n5[179:144];
  wire n19 = |n18;
  wire [35:0] n21 = n5[215:180];
  wire n22 = |n21;
  wire [35:0] n24 = n5[251:216];
  wire n25 = |n24;
  wire [35:0] n27 = n5[287:252];
  wire n28 = |n27;
  wire [35:0] n30 = n5[323:288];
  wire n31 = |n30;
  wire [35:0] n33 = n5[359:324];
  wire n34 = |n33;
  wire [35:0] n36 = n5[395:360];
  wire n37 = |n36;
  wire [35:0] n39 = n5[431:396];
  wire n40 = |n39;
  wire [35:0] n42 = n5[467:432];
  wire n43 = |n42;
  wire [35:0] n45 = n5[503:468];
  wire n46 = |n45;
  wire [3:0] n48 = n5[507:504];
  wire n49 = |n48;
  wire [63:0] n54 = scalar[63:0];
  wire [64:0] n56 = 65'h8080808080808080 + {1'h0, n54};
  wire [63:0] n58 = scalar[127:64];
  wire [64:0] n59 = 65'h8080808080808080 + {1'h0, n58};
  wire [63:0] n61 = scalar[191:128];
  wire [64:0] n62 = 65'h8080808080808080 + {1'h0, n61};
  wire [61:0] n64 = scalar[253:192];
  wire [62:0] n66 = 63'h4080808080808080 + {1'h0, n64};
  wire n94 = part == 4'h0;
  // stage 1
  reg r8 = 1'h0;
  reg r11 = 1'h0;
  reg r14 = 1'h0;
  reg r17 = 1'h0;
  reg r20 = 1'h0;
  reg r23 = 1'h0;
  reg r26 = 1'h0;
  reg r29 = 1'h0;
  reg r32 = 1'h0;
  reg r35 = 1'h0;
  reg r38 = 1'h0;
  reg r41 = 1'h0;
  reg r44 = 1'h0;
  reg r47 = 1'h0;
  reg r50 = 1'h0;
  wire [14:0] n51 = {r50, r47, r44, r41, r38, r35, r32, r29, r26, r23, r20, r17, r14, r11, r8};
  wire n52 = |n51;
  reg [64:0] r57 = 65'h0;
  reg [64:0] r60 = 65'h0;
  reg [64:0] r63 = 65'h0;
  wire [63:0] n67 = r57[63:0];
  wire n69 = r57[64];
  wire [63:0] n71 = r60[63:0];
  wire n74 = r60[64];
  wire n76 = &n71;
  wire [63:0] n80 = r63[63:0];
  wire n83 = r63[64];
  wire n85 = &n80;
  // stage 2
  reg r53 = 1'h0;
  reg [63:0] r68 = 64'h0;
  reg r70 = 1'h0;
  reg [63:0] r72 = 64'h0;
  wire [63:0] n73 = r72 + {63'h0, r70};
  reg r75 = 1'h0;
  reg r77 = 1'h0;
  wire n78 = r77 & r70;
  wire n79 = r75 | n78;
  reg [63:0] r81 = 64'h0;
  wire [63:0] n82 = r81 + {63'h0, n79};
  reg r84 = 1'h0;
  reg r86 = 1'h0;
  wire n87 = r86 & n79;
  wire n88 = r84 | n87;
  reg [125:0] d89 = 126'h0;
  wire [62:0] n89 = d89[125:63];
  wire [62:0] n90 = n89 + {62'h0, n88};
  wire [254:0] n91 = {n90, n82, n73, r68};
  reg [1:0] d95 = 2'h0;
  wire n95 = d95[1];
  wire n96 = n95 & r53;
  // stage 3
  reg [254:0] r92 = 255'h0;
  reg r97 = 1'h0;
  wire [6:0] n98 = r92[6:0];
  wire n99 = r92[7];
  wire [6:0] n101 = n98 - 7'h1;
  wire [6:0] n102 = ~n98;
  wire [6:0] n103 = n99 ? n101 : n102;
  wire n104 = ~n99;
  wire n107 = |n98;
  wire n108 = n107 | n104;
  wire n109 = n108 & r97;
  wire [6:0] n111 = r92[14:8];
  wire n112 = r92[15];
  wire [6:0] n113 = n111 - 7'h1;
  wire [6:0] n114 = ~n111;
  wire [6:0] n115 = n112 ? n113 : n114;
  wire n116 = ~n112;
  wire n119 = |n111;
  wire n120 = n119 | n116;
  wire n121 = n120 & r97;
  wire [6:0] n123 = r92[22:16];
  wire n124 = r92[23];
  wire [6:0] n125 = n123 - 7'h1;
  wire [6:0] n126 = ~n123;
  wire [6:0] n127 = n124 ? n125 : n126;
  wire n128 = ~n124;
  wire n131 = |n123;
  wire n132 = n131 | n128;
  wire n133 = n132 & r97;
  wire [6:0] n135 = r92[30:24];
  wire n136 = r92[31];
  wire [6:0] n137 = n135 - 7'h1;
  wire [6:0] n138 = ~n135;
  wire [6:0] n139 = n136 ? n137 : n138;
  wire n140 = ~n136;
  wire n143 = |n135;
  wire n144 = n143 | n140;
  wire n145 = n144 & r97;
  wire [6:0] n147 = r92[38:32];
  wire n148 = r92[39];
  wire [6:0] n149 = n147 - 7'h1;
  wire [6:0] n150 = ~n147;
  wire [6:0] n151 = n148 ? n149 : n150;
  wire n152 = ~n148;
  wire n155 = |n147;
  wire n156 = n155 | n152;
  wire n157 = n156 & r97;
  wire [6:0] n159 = r92[46:40];
  wire n160 = r92[47];
  wire [6:0] n161 = n159 - 7'h1;
  wire [6:0] n162 = ~n159;
  wire [6:0] n163 = n160 ? n161 : n162;
  wire n164 = ~n160;
  wire n167 = |n159;
  wire n168 = n167 | n164;
  wire n169 = n168 & r97;
  wire [6:0] n171 = r92[54:48];
  wire n172 = r92[55];
  wire [6:0] n173 = n171 - 7'h1;
  wire [6:0] n174 = ~n171;
  wire [6:0] n175 = n172 ? n173 : n174;
  wire n176 = ~n172;
  wire n179 = |n171;
  wire n180 = n179 | n176;
  wire n181 = n180 & r97;
  wire [6:0] n183 = r92[62:56];
  wire n184 = r92[63];
  wire [6:0] n185 = n183 - 7'h1;
  wire [6:0] n186 = ~n183;
  wire [6:0] n187 = n184 ? n185 : n186;
  wire n188 = ~n184;
  wire n191 = |n183;
  wire n192 = n191 | n188;
  wire n193 = n192 & r97;
  wire [6:0] n195 = r92[70:64];
  wire n196 = r92[71];
  wire [6:0] n197 = n195 - 7'h1;
  wire [6:0] n198 = ~n195;
  wire [6:0] n199 = n196 ? n197 : n198;
  wire n200 = ~n196;
  wire n203 = |n195;
  wire n204 = n203 | n200;
  wire n205 = n204 & r97;
  wire [6:0] n207 = r92[78:72];
  wire n208 = r92[79];
  wire [6:0] n209 = n207 - 7'h1;
  wire [6:0] n210 = ~n207;
  wire [6:0] n211 = n208 ? n209 : n210;
  wire n212 = ~n208;
  wire n215 = |n207;
  wire n216 = n215 | n212;
  wire n217 = n216 & r97;
  wire [6:0] n219 = r92[86:80];
  wire n220 = r92[87];
  wire [6:0] n221 = n219 - 7'h1;
  wire [6:0] n222 = ~n219;
  wire [6:0] n223 = n220 ? n221 : n222;
  wire n224 = ~n220;
  wire n227 = |n219;
  wire n228 = n227 | n224;
  wire n229 = n228 & r97;
  wire [6:0] n231 = r92[94:88];
  wire n232 = r92[95];
  wire [6:0] n233 = n231 - 7'h1;
  wire [6:0] n234 = ~n231;
  wire [6:0] n235 = n232 ? n233 : n234;
  wire n236 = ~n232;
  wire n239 = |n231;
  wire n240 = n239 | n236;
  wire n241 = n240 & r97;
  wire [6:0] n243 = r92[102:96];
  wire n244 = r92[103];
  wire [6:0] n245 = n243 - 7'h1;
  wire [6:0] n246 = ~n243;
  wire [6:0] n247 = n244 ? n245 : n246;
  wire n248 = ~n244;
  wire n251 = |n243;
  wire n252 = n251 | n248;
  wire n253 = n252 & r97;
  wire [6:0] n255 = r92[110:104];
  wire n256 = r92[111];
  wire [6:0] n257 = n255 - 7'h1;
  wire [6:0] n258 = ~n255;
  wire [6:0] n259 = n256 ? n257 : n258;
  wire n260 = ~n256;
  wire n263 = |n255;
  wire n264 = n263 | n260;
  wire n265 = n264 & r97;
  wire [6:0] n267 = r92[118:112];
  wire n268 = r92[119];
  wire [6:0] n269 = n267 - 7'h1;
  wire [6:0] n270 = ~n267;
  wire [6:0] n271 = n268 ? n269 : n270;
  wire n272 = ~n268;
  wire n275 = |n267;
  wire n276 = n275 | n272;
  wire n277 = n276 & r97;
  wire [6:0] n279 = r92[126:120];
  wire n280 = r92[127];
  wire [6:0] n281 = n279 - 7'h1;
  wire [6:0] n282 = ~n279;
  wire [6:0] n283 = n280 ? n281 : n282;
  wire n284 = ~n280;
  wire n287 = |n279;
  wire n288 = n287 | n284;
  wire n289 = n288 & r97;
  wire [6:0] n291 = r92[134:128];
  wire n292 = r92[135];
  wire [6:0] n293 = n291 - 7'h1;
  wire [6:0] n294 = ~n291;
  wire [6:0] n295 = n292 ? n293 : n294;
  wire n296 = ~n292;
  wire n299 = |n291;
  wire n300 = n299 | n296;
  wire n301 = n300 & r97;
  wire [6:0] n303 = r92[142:136];
  wire n304 = r92[143];
  wire [6:0] n305 = n303 - 7'h1;
  wire [6:0] n306 = ~n303;
  wire [6:0] n307 = n304 ? n305 : n306;
  wire n308 = ~n304;
  wire n311 = |n303;
  wire n312 = n311 | n308;
  wire n313 = n312 & r97;
  wire [6:0] n315 = r92[150:144];
  wire n316 = r92[151];
  wire [6:0] n317 = n315 - 7'h1;
  wire [6:0] n318 = ~n315;
  wire [6:0] n319 = n316 ? n317 : n318;
  wire n320 = ~n316;
  wire n323 = |n315;
  wire n324 = n323 | n320;
  wire n325 = n324 & r97;
  wire [6:0] n327 = r92[158:152];
  wire n328 = r92[159];
  wire [6:0] n329 = n327 - 7'h1;
  wire [6:0] n330 = ~n327;
  wire [6:0] n331 = n328 ? n329 : n330;
  wire n332 = ~n328;
  wire n335 = |n327;
  wire n336 = n335 | n332;
  wire n337 = n336 & r97;
  wire [6:0] n339 = r92[166:160];
  wire n340 = r92[167];
  wire [6:0] n341 = n339 - 7'h1;
  wire [6:0] n342 = ~n339;
  wire [6:0] n343 = n340 ? n341 : n342;
  wire n344 = ~n340;
  wire n347 = |n339;
  wire n348 = n347 | n344;
  wire n349 = n348 & r97;
  wire [6:0] n351 = r92[174:168];
  wire n352 = r92[175];
  wire [6:0] n353 = n351 - 7'h1;
  wire [6:0] n354 = ~n351;
  wire [6:0] n355 = n352 ? n353 : n354;
  wire n356 = ~n352;
  wire n359 = |n351;
  wire n360 = n359 | n356;
  wire n361 = n360 & r97;
  wire [6:0] n363 = r92[182:176];
  wire n364 = r92[183];
  wire [6:0] n365 = n363 - 7'h1;
  wire [6:0] n366 = ~n363;
  wire [6:0] n367 = n364 ? n365 : n366;
  wire n368 = ~n364;
  wire n371 = |n363;
  wire n372 = n371 | n368;
  wire n373 = n372 & r97;
  wire [6:0] n375 = r92[190:184];
  wire n376 = r92[191];
  wire [6:0] n377 = n375 - 7'h1;
  wire [6:0] n378 = ~n375;
  wire [6:0] n379 = n376 ? n377 : n378;
  wire n380 = ~n376;
  wire n383 = |n375;
  wire n384 = n383 | n380;
  wire n385 = n384 & r97;
  wire [6:0] n387 = r92[198:192];
  wire n388 = r92[199];
  wire [6:0] n389 = n387 - 7'h1;
  wire [6:0] n390 = ~n387;
  wire [6:0] n391 = n388 ? n389 : n390;
  wire n392 = ~n388;
  wire n395 = |n387;
  wire n396 = n395 | n392;
  wire n397 = n396 & r97;
  wire [6:0] n399 = r92[206:200];
  wire n400 = r92[207];
  wire [6:0] n401 = n399 - 7'h1;
  wire [6:0] n402 = ~n399;
  wire [6:0] n403 = n400 ? n401 : n402;
  wire n404 = ~n400;
  wire n407 = |n399;
  wire n408 = n407 | n404;
  wire n409 = n408 & r97;
  wire [6:0] n411 = r92[214:208];
  wire n412 = r92[215];
  wire [6:0] n413 = n411 - 7'h1;
  wire [6:0] n414 = ~n411;
  wire [6:0] n415 = n412 ? n413 : n414;
  wire n416 = ~n412;
  wire n419 = |n411;
  wire n420 = n419 | n416;
  wire n421 = n420 & r97;
  wire [6:0] n423 = r92[222:216];
  wire n424 = r92[223];
  wire [6:0] n425 = n423 - 7'h1;
  wire [6:0] n426 = ~n423;
  wire [6:0] n427 = n424 ? n425 : n426;
  wire n428 = ~n424;
  wire n431 = |n423;
  wire n432 = n431 | n428;
  wire n433 = n432 & r97;
  wire [6:0] n435 = r92[230:224];
  wire n436 = r92[231];
  wire [6:0] n437 = n435 - 7'h1;
  wire [6:0] n438 = ~n435;
  wire [6:0] n439 = n436 ? n437 : n438;
  wire n440 = ~n436;
  wire n443 = |n435;
  wire n444 = n443 | n440;
  wire n445 = n444 & r97;
  wire [6:0] n447 = r92[238:232];
  wire n448 = r92[239];
  wire [6:0] n449 = n447 - 7'h1;
  wire [6:0] n450 = ~n447;
  wire [6:0] n451 = n448 ? n449 : n450;
  wire n452 = ~n448;
  wire n455 = |n447;
  wire n456 = n455 | n452;
  wire n457 = n456 & r97;
  wire [6:0] n459 = r92[246:240];
  wire n460 = r92[247];
  wire [6:0] n461 = n459 - 7'h1;
  wire [6:0] n462 = ~n459;
  wire [6:0] n463 = n460 ? n461 : n462;
  wire n464 = ~n460;
  wire n467 = |n459;
  wire n468 = n467 | n464;
  wire n469 = n468 & r97;
  wire [5:0] n471 = r92[253:248];
  wire n472 = r92[254];
  wire [5:0] n474 = n471 - 6'h1;
  wire [5:0] n475 = ~n471;
  wire [5:0] n476 = n472 ? n474 : n475;
  wire n477 = ~n472;
  wire n480 = |n471;
  wire n481 = n480 | n477;
  wire n482 = n481 & r97;
  // stage 4
  reg [6:0] r105 = 7'h0;
  reg r106 = 1'h0;
  reg r110 = 1'h0;
  reg [6:0] r117 = 7'h0;
  reg r118 = 1'h0;
  reg r122 = 1'h0;
  reg [6:0] r129 = 7'h0;
  reg r130 = 1'h0;
  reg r134 = 1'h0;
  reg [6:0] r141 = 7'h0;
  reg r142 = 1'h0;
  reg r146 = 1'h0;
  reg [6:0] r153 = 7'h0;
  reg r154 = 1'h0;
  reg r158 = 1'h0;
  reg [6:0] r165 = 7'h0;
  reg r166 = 1'h0;
  reg r170 = 1'h0;
  reg [6:0] r177 = 7'h0;
  reg r178 = 1'h0;
  reg r182 = 1'h0;
  reg [6:0] r189 = 7'h0;
  reg r190 = 1'h0;
  reg r194 = 1'h0;
  reg [6:0] r201 = 7'h0;
  reg r202 = 1'h0;
  reg r206 = 1'h0;
  reg [6:0] r213 = 7'h0;
  reg r214 = 1'h0;
  reg r218 = 1'h0;
  reg [6:0] r225 = 7'h0;
  reg r226 = 1'h0;
  reg r230 = 1'h0;
  reg [6:0] r237 = 7'h0;
  reg r238 = 1'h0;
  reg r242 = 1'h0;
  reg [6:0] r249 = 7'h0;
  reg r250 = 1'h0;
  reg r254 = 1'h0;
  reg [6:0] r261 = 7'h0;
  reg r262 = 1'h0;
  reg r266 = 1'h0;
  reg [6:0] r273 = 7'h0;
  reg r274 = 1'h0;
  reg r278 = 1'h0;
  reg [6:0] r285 = 7'h0;
  reg r286 = 1'h0;
  reg r290 = 1'h0;
  reg [6:0] r297 = 7'h0;
  reg r298 = 1'h0;
  reg r302 = 1'h0;
  reg [6:0] r309 = 7'h0;
  reg r310 = 1'h0;
  reg r314 = 1'h0;
  reg [6:0] r321 = 7'h0;
  reg r322 = 1'h0;
  reg r326 = 1'h0;
  reg [6:0] r333 = 7'h0;
  reg r334 = 1'h0;
  reg r338 = 1'h0;
  reg [6:0] r345 = 7'h0;
  reg r346 = 1'h0;
  reg r350 = 1'h0;
  reg [6:0] r357 = 7'h0;
  reg r358 = 1'h0;
  reg r362 = 1'h0;
  reg [6:0] r369 = 7'h0;
  reg r370 = 1'h0;
  reg r374 = 1'h0;
  reg [6:0] r381 = 7'h0;
  reg r382 = 1'h0;
  reg r386 = 1'h0;
  reg [6:0] r393 = 7'h0;
  reg r394 = 1'h0;
  reg r398 = 1'h0;
  reg [6:0] r405 = 7'h0;
  reg r406 = 1'h0;
  reg r410 = 1'h0;
  reg [6:0] r417 = 7'h0;
  reg r418 = 1'h0;
  reg r422 = 1'h0;
  reg [6:0] r429 = 7'h0;
  reg r430 = 1'h0;
  reg r434 = 1'h0;
  reg [6:0] r441 = 7'h0;
  reg r442 = 1'h0;
  reg r446 = 1'h0;
  reg [6:0] r453 = 7'h0;
  reg r454 = 1'h0;
  reg r458 = 1'h0;
  reg [6:0] r465 = 7'h0;
  reg r466 = 1'h0;
  reg r470 = 1'h0;
  reg [5:0] r478 = 6'h0;
  reg r479 = 1'h0;
  reg r483 = 1'h0;
  wire [254:0] n484 = {r479, r478, r466, r465, r454, r453, r442, r441, r430, r429, r418, r417, r406, r405, r394, r393, r382, r381, r370, r369, r358, r357, r346, r345, r334, r333, r322, r321, r310, r309, r298, r297, r286, r285, r274, r273, r262, r261, r250, r249, r238, r237, r226, r225, r214, r213, r202, r201, r190, r189, r178, r177, r166, r165, r154, r153, r142, r141, r130, r129, r118, r117, r106, r105};
  wire [31:0] n485 = {r483, r470, r458, r446, r434, r422, r410, r398, r386, r374, r362, r350, r338, r326, r314, r302, r290, r278, r266, r254, r242, r230, r218, r206, r194, r182, r170, r158, r146, r134, r122, r110};
  wire [63:0] n487 = {32'h0, n485};
  // stage 5
  reg [63:0] r488 = 64'h0;
  reg [254:0] r489 = 255'h0;
  reg [1269:0] d490 = 1270'h0;
  wire [253:0] n490 = d490[1269:1016];
  reg [1269:0] d491 = 1270'h0;
  wire [253:0] n491 = d491[1269:1016];
  reg [4:0] d492 = 5'h0;
  wire n492 = d492[4];
  assign pending = r488;
  assign digits = r489;
  assign x_out = n490;
  assign y_out = n491;
  assign valid_out = n492;
  always @(posedge clock) begin
    // into stage 1
    r8 <= n7;
    r11 <= n10;
    r14 <= n13;
    r17 <= n16;
    r20 <= n19;
    r23 <= n22;
    r26 <= n25;
    r29 <= n28;
    r32 <= n31;
    r35 <= n34;
    r38 <= n37;
    r41 <= n40;
    r44 <= n43;
    r47 <= n46;
    r50 <= n49;
    r57 <= n56;
    r60 <= n59;
    r63 <= n62;
    // into stage 2
    r53 <= n52;
    r68 <= n67;
    r70 <= n69;
    r72 <= n71;
    r75 <= n74;
    r77 <= n76;
    r81 <= n80;
    r84 <= n83;
    r86 <= n85;
    d89 <= {d89[62:0], n66};
    d95 <= {d95[0:0], n94};
    // into stage 3
    r92 <= n91;
    r97 <= n96;
    // into stage 4
    r105 <= n103;
    r106 <= n104;
    r110 <= n109;
    r117 <= n115;
    r118 <= n116;
    r122 <= n121;
    r129 <= n127;
    r130 <= n128;
    r134 <= n133;
    r141 <= n139;
    r142 <= n140;
    r146 <= n145;
    r153 <= n151;
    r154 <= n152;
    r158 <= n157;
    r165 <= n163;
    r166 <= n164;
    r170 <= n169;
    r177 <= n175;
    r178 <= n176;
    r182 <= n181;
    r189 <= n187;
    r190 <= n188;
    r194 <= n193;
    r201 <= n199;
    r202 <= n200;
    r206 <= n205;
    r213 <= n211;
    r214 <= n212;
    r218 <= n217;
    r225 <= n223;
    r226 <= n224;
    r230 <= n229;
    r237 <= n235;
    r238 <= n236;
    r242 <= n241;
    r249 <= n247;
    r250 <= n248;
    r254 <= n253;
    r261 <= n259;
    r262 <= n260;
    r266 <= n265;
    r273 <= n271;
    r274 <= n272;
    r278 <= n277;
    r285 <= n283;
    r286 <= n284;
    r290 <= n289;
    r297 <= n295;
    r298 <= n296;
    r302 <= n301;
    r309 <= n307;
    r310 <= n308;
    r314 <= n313;
    r321 <= n319;
    r322 <= n320;
    r326 <= n325;
    r333 <= n331;
    r334 <= n332;
    r338 <= n337;
    r345 <= n343;
    r346 <= n344;
    r350 <= n349;
    r357 <= n355;
    r358 <= n356;
    r362 <= n361;
    r369 <= n367;
    r370 <= n368;
    r374 <= n373;
    r381 <= n379;
    r382 <= n380;
    r386 <= n385;
    r393 <= n391;
    r394 <= n392;
    r398 <= n397;
    r405 <= n403;
    r406 <= n404;
    r410 <= n409;
    r417 <= n415;
    r418 <= n416;
    r422 <= n421;
    r429 <= n427;
    r430 <= n428;
    r434 <= n433;
    r441 <= n439;
    r442 <= n440;
    r446 <= n445;
    r453 <= n451;
    r454 <= n452;
    r458 <= n457;
    r465 <= n463;
    r466 <= n464;
    r470 <= n469;
    r478 <= n476;
    r479 <= n477;
    r483 <= n482;
    // into stage 5
    r488 <= n487;
    r489 <= n484;
    d490 <= {d490[1015:0], x};
    d491 <= {d491[1015:0], y};
    d492 <= {d492[3:0], valid};
  end
endmodule

// msm_selector_32: one result a clock, 1 clocks after its operands.
(* pipeline_stages = 1 *)
module msm_selector_32 (
  input wire clock,
  input wire [63:0] window,
  input wire [254:0] digits,
  output wire [19:0] address,
  output wire negative
);
  wire [6:0] n3 = digits[6:0];
  wire n4 = digits[7];
  wire [20:0] n6 = {n4, 13'h0, n3};
  wire n7 = window[0];
  wire [20:0] n8 = n7 ? n6 : 21'h0;
  wire [6:0] n9 = digits[14:8];
  wire n10 = digits[15];
  wire [20:0] n12 = {n10, 13'h1, n9};
  wire n13 = window[1];
  wire [20:0] n14 = n13 ? n12 : 21'h0;
  wire [6:0] n15 = digits[22:16];
  wire n16 = digits[23];
  wire [20:0] n18 = {n16, 13'h2, n15};
  wire n19 = window[2];
  wire [20:0] n20 = n19 ? n18 : 21'h0;
  wire [6:0] n21 = digits[30:24];
  wire n22 = digits[31];
  wire [20:0] n24 = {n22, 13'h3, n21};
  wire n25 = window[3];
  wire [20:0] n26 = n25 ? n24 : 21'h0;
  wire [6:0] n27 = digits[38:32];
  wire n28 = digits[39];
  wire [20:0] n30 = {n28, 13'h4, n27};
  wire n31 = window[4];
  wire [20:0] n32 = n31 ? n30 : 21'h0;
  wire [6:0] n33 = digits[46:40];
  wire n34 = digits[47];
  wire [20:0] n36 = {n34, 13'h5, n33};
  wire n37 = window[5];
  wire [20:0] n38 = n37 ? n36 : 21'h0;
  wire [6:0] n39 = digits[54:48];
  wire n40 = digits[55];
  wire [20:0] n42 = {n40, 13'h6, n39};
  wire n43 = window[6];
  wire [20:0] n44 = n43 ? n42 : 21'h0;
  wire [6:0] n45 = digits[62:56];
  wire n46 = digits[63];
  wire [20:0] n48 = {n46, 13'h7, n45};
  wire n49 = window[7];
  wire [20:0] n50 = n49 ? n48 : 21'h0;
  wire [6:0] n51 = digits[70:64];
  wire n52 = digits[71];
  wire [20:0] n54 = {n52, 13'h8, n51};
  wire n55 = window[8];
  wire [20:0] n56 = n55 ? n54 : 21'h0;
  wire [6:0] n57 = digits[78:72];
  wire n58 = digits[79];
  wire [20:0] n60 = {n58, 13'h9, n57};
  wire n61 = window[9];
  wire [20:0] n62 = n61 ? n60 : 21'h0;
  wire [6:0] n63 = digits[86:80];
  wire n64 = digits[87];
  wire [20:0] n66 = {n64, 13'ha, n63};
  wire n67 = window[10];
  wire [20:0] n68 = n67 ? n66 : 21'h0;
  wire [6:0] n69 = digits[94:88];
  wire n70 = digits[95];
  wire [20:0] n72 = {n70, 13'hb, n69};
  wire n73 = window[11];
  wire [20:0] n74 = n73 ? n72 : 21'h0;
  wire [6:0] n75 = digits[102:96];
  wire n76 = digits[103];
  wire [20:0] n78 = {n76, 13'hc, n75};
  wire n79 = window[12];
  wire [20:0] n80 = n79 ? n78 : 21'h0;
  wire [6:0] n81 = digits[110:104];
  wire n82 = digits[111];
  wire [20:0] n84 = {n82, 13'hd, n81};
  wire n85 = window[13];
  wire [20:0] n86 = n85 ? n84 : 21'h0;
  wire [6:0] n87 = digits[118:112];
  wire n88 = digits[119];
  wire [20:0] n90 = {n88, 13'he, n87};
  wire n91 = window[14];
  wire [20:0] n92 = n91 ? n90 : 21'h0;
  wire [6:0] n93 = digits[126:120];
  wire n94 = digits[127];
  wire [20:0] n96 = {n94, 13'hf, n93};
  wire n97 = window[15];
  wire [20:0] n98 = n97 ? n96 : 21'h0;
  wire [6:0] n99 = digits[134:128];
  wire n100 = digits[135];
  wire [20:0] n102 = {n100, 13'h10, n99};
  wire n103 = window[16];
  wire [20:0] n104 = n103 ? n102 : 21'h0;
  wire [6:0] n105 = digits[142:136];
  wire n106 = digits[143];
  wire [20:0] n108 = {n106, 13'h11, n105};
  wire n109 = window[17];
  wire [20:0] n110 = n109 ? n108 : 21'h0;
  wire [6:0] n111 = digits[150:144];
  wire n112 = digits[151];
  wire [20:0] n114 = {n112, 13'h12, n111};
  wire n115 = window[18];
  wire [20:0] n116 = n115 ? n114 : 21'h0;
  wire [6:0] n117 = digits[158:152];
  wire n118 = digits[159];
  wire [20:0] n120 = {n118, 13'h13, n117};
  wire n121 = window[19];
  wire [20:0] n122 = n121 ? n120 : 21'h0;
  wire [6:0] n123 = digits[166:160];
  wire n124 = digits[167];
  wire [20:0] n126 = {n124, 13'h14, n123};
  wire n127 = window[20];
  wire [20:0] n128 = n127 ? n126 : 21'h0;
  wire [6:0] n129 = digits[174:168];
  wire n130 = digits[175];
  wire [20:0] n132 = {n130, 13'h15, n129};
  wire n133 = window[21];
  wire [20:0] n134 = n133 ? n132 : 21'h0;
  wire [6:0] n135 = digits[182:176];
  wire n136 = digits[183];
  wire [20:0] n138 = {n136, 13'h16, n135};
  wire n139 = window[22];
  wire [20:0] n140 = n139 ? n138 : 21'h0;
  wire [6:0] n141 = digits[190:184];
  wire n142 = digits[191];
  wire [20:0] n144 = {n142, 13'h17, n141};
  wire n145 = window[23];
  wire [20:0] n146 = n145 ? n144 : 21'h0;
  wire [6:0] n147 = digits[198:192];
  wire n148 = digits[199];
  wire [20:0] n150 = {n148, 13'h18, n147};
  wire n151 = window[24];
  wire [20:0] n152 = n151 ? n150 : 21'h0;
  wire [6:0] n153 = digits[206:200];
  wire n154 = digits[207];
  wire [20:0] n156 = {n154, 13'h19, n153};
  wire n157 = window[25];
  wire [20:0] n158 = n157 ? n156 : 21'h0;
  wire [6:0] n159 = digits[214:208];
  wire n160 = digits[215];
  wire [20:0] n162 = {n160, 13'h1a, n159};
  wire n163 = window[26];
  wire [20:0] n164 = n163 ? n162 : 21'h0;
  wire [6:0] n165 = digits[222:216];
  wire n166 = digits[223];
  wire [20:0] n168 = {n166, 13'h1b, n165};
  wire n169 = window[27];
  wire [20:0] n170 = n169 ? n168 : 21'h0;
  wire [6:0] n171 = digits[230:224];
  wire n172 = digits[231];
  wire [20:0] n174 = {n172, 13'h1c, n171};
  wire n175 = window[28];
  wire [20:0] n176 = n175 ? n174 : 21'h0;
  wire [6:0] n177 = digits[238:232];
  wire n178 = digits[239];
  wire [20:0] n180 = {n178, 13'h1d, n177};
  wire n181 = window[29];
  wire [20:0] n182 = n181 ? n180 : 21'h0;
  wire [6:0] n183 = digits[246:240];
  wire n184 = digits[247];
  wire [20:0] n186 = {n184, 13'h1e, n183};
  wire n187 = window[30];
  wire [20:0] n188 = n187 ? n186 : 21'h0;
  wire [5:0] n189 = digits[253:248];
  wire n190 = digits[254];
  wire [20:0] n192 = {n190, 14'h3e, n189};
  wire n193 = window[31];
  wire [20:0] n194 = n193 ? n192 : 21'h0;
  wire [20:0] n195 = n8 | n14;
  wire [20:0] n196 = n20 | n26;
  wire [20:0] n197 = n32 | n38;
  wire [20:0] n198 = n44 | n50;
  wire [20:0] n199 = n56 | n62;
  wire [20:0] n200 = n68 | n74;
  wire [20:0] n201 = n80 | n86;
  wire [20:0] n202 = n92 | n98;
  wire [20:0] n203 = n104 | n110;
  wire [20:0] n204 = n116 | n122;
  wire [20:0] n205 = n128 | n134;
  wire [20:0] n206 = n140 | n146;
  wire [20:0] n207 = n152 | n158;
  wire [20:0] n208 = n164 | n170;
  wire [20:0] n209 = n176 | n182;
  wire [20:0] n210 = n188 | n194;
  wire [20:0] n211 = n195 | n196;
  wire [20:0] n212 = n197 | n198;
  wire [20:0] n213 = n199 | n200;
  wire [20:0] n214 = n201 | n202;
  wire [20:0] n215 = n203 | n204;
  wire [20:0] n216 = n205 | n206;
  wire [20:0] n217 = n207 | n208;
  wire [20:0] n218 = n209 | n210;
  wire [20:0] n219 = n211 | n212;
  wire [20:0] n220 = n213 | n214;
  wire [20:0] n221 = n215 | n216;
  wire [20:0] n222 = n217 | n218;
  wire [20:0] n223 = n219 | n220;
  wire [20:0] n224 = n221 | n222;
  wire [20:0] n225 = n223 | n224;
  wire [19:0] n226 = n225[19:0];
  wire n227 = n225[20];
  // stage 1
  reg [19:0] r228 = 20'h0;
  reg r229 = 1'h0;
  assign address = r228;
  assign negative = r229;
  always @(posedge clock) begin
    // into stage 1
    r228 <= n226;
    r229 <= n227;
  end
  wire unused = &{1'b0, window[63:32]};
endmodule

// subtract_fq_w64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module subtract_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] difference
);
  wire [253:0] n2 = ~b;
  wire [63:0] n3 = a[63:0];
  wire [63:0] n4 = n2[63:0];
  wire [64:0] n6 = 65'h1 + {1'h0, n3} + {1'h0, n4};
  wire [63:0] n8 = a[127:64];
  wire [63:0] n9 = n2[127:64];
  wire [64:0] n10 = {1'h0, n8} + {1'h0, n9};
  wire [63:0] n12 = a[191:128];
  wire [63:0] n13 = n2[191:128];
  wire [64:0] n14 = {1'h0, n12} + {1'h0, n13};
  wire [61:0] n16 = a[253:192];
  wire [61:0] n17 = n2[253:192];
  wire [63:0] n19 = 64'hc000000000000000 + {2'h0, n16} + {2'h0, n17};
  wire [65:0] n47 = 66'h3c208c16d87cfd48 + {2'h0, n3} + {2'h0, n4};
  wire [65:0] n50 = 66'h97816a916871ca8d + {2'h0, n8} + {2'h0, n9};
  wire [65:0] n53 = 66'hb85045b68181585d + {2'h0, n12} + {2'h0, n13};
  wire [62:0] n56 = 63'h70644e72e131a029 + {1'h0, n16} + {1'h0, n17};
  // stage 1
  reg [64:0] r7 = 65'h0;
  reg [64:0] r11 = 65'h0;
  reg [64:0] r15 = 65'h0;
  wire [63:0] n20 = r7[63:0];
  wire n22 = r7[64];
  wire [63:0] n24 = r11[63:0];
  wire n27 = r11[64];
  wire n29 = &n24;
  wire [63:0] n33 = r15[63:0];
  wire n36 = r15[64];
  wire n38 = &n33;
  reg [65:0] r48 = 66'h0;
  reg [65:0] r51 = 66'h0;
  reg [65:0] r54 = 66'h0;
  reg [62:0] r57 = 63'h0;
  wire [63:0] n58 = r48[63:0];
  wire [1:0] n59 = r48[65:64];
  wire [63:0] n60 = r51[63:0];
  wire [1:0] n61 = r51[65:64];
  wire [64:0] n62 = {1'h0, n60} + {63'h0, n59};
  wire [63:0] n64 = r54[63:0];
  wire [1:0] n65 = r54[65:64];
  wire [64:0] n66 = {1'h0, n64} + {63'h0, n61};
  wire [62:0] n68 = r57 + {61'h0, n65};
  // stage 2
  reg [63:0] r21 = 64'h0;
  reg r23 = 1'h0;
  reg [63:0] r25 = 64'h0;
  wire [63:0] n26 = r25 + {63'h0, r23};
  reg r28 = 1'h0;
  reg r30 = 1'h0;
  wire n31 = r30 & r23;
  wire n32 = r28 | n31;
  reg [63:0] r34 = 64'h0;
  wire [63:0] n35 = r34 + {63'h0, n32};
  reg r37 = 1'h0;
  reg r39 = 1'h0;
  wire n40 = r39 & n32;
  wire n41 = r37 | n40;
  reg [127:0] d42 = 128'h0;
  wire [63:0] n42 = d42[127:64];
  wire [63:0] n43 = n42 + {63'h0, n41};
  wire [255:0] n44 = {n43, n35, n26, r21};
  reg [64:0] r63 = 65'h0;
  reg [64:0] r67 = 65'h0;
  wire [63:0] n70 = r63[63:0];
  wire n72 = r63[64];
  wire [63:0] n74 = r67[63:0];
  wire n77 = r67[64];
  wire n79 = &n74;
  // stage 3
  reg [255:0] r45 = 256'h0;
  reg [127:0] d69 = 128'h0;
  wire [63:0] n69 = d69[127:64];
  reg [63:0] r71 = 64'h0;
  reg r73 = 1'h0;
  reg [63:0] r75 = 64'h0;
  wire [63:0] n76 = r75 + {63'h0, r73};
  reg r78 = 1'h0;
  reg r80 = 1'h0;
  wire n81 = r80 & r73;
  wire n82 = r78 | n81;
  reg [125:0] d83 = 126'h0;
  wire [62:0] n83 = d83[125:63];
  wire [62:0] n84 = n83 + {62'h0, n82};
  wire [254:0] n85 = {n84, n76, r71, n69};
  wire n87 = r45[255];
  wire [253:0] n88 = r45[253:0];
  // stage 4
  reg [254:0] r86 = 255'h0;
  wire [253:0] n89 = r86[253:0];
  reg r90 = 1'h0;
  reg [253:0] r91 = 254'h0;
  wire [253:0] n92 = r90 ? n89 : r91;
  // stage 5
  reg [253:0] r93 = 254'h0;
  assign difference = r93;
  always @(posedge clock) begin
    // into stage 1
    r7 <= n6;
    r11 <= n10;
    r15 <= n14;
    r48 <= n47;
    r51 <= n50;
    r54 <= n53;
    r57 <= n56;
    // into stage 2
    r21 <= n20;
    r23 <= n22;
    r25 <= n24;
    r28 <= n27;
    r30 <= n29;
    r34 <= n33;
    r37 <= n36;
    r39 <= n38;
    d42 <= {d42[63:0], n19};
    r63 <= n62;
    r67 <= n66;
    // into stage 3
    r45 <= n44;
    d69 <= {d69[63:0], n58};
    r71 <= n70;
    r73 <= n72;
    r75 <= n74;
    r78 <= n77;
    r80 <= n79;
    d83 <= {d83[62:0], n68};
    // into stage 4
    r86 <= n85;
    r90 <= n87;
    r91 <= n88;
    // into stage 5
    r93 <= n92;
  end
  wire unused = &{1'b0, r45[254], r86[254]};
endmodule

// add_fq_w64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module add_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] sum
);
  wire [63:0] n2 = a[63:0];
  wire [63:0] n3 = b[63:0];
  wire [64:0] n4 = {1'h0, n2} + {1'h0, n3};
  wire [63:0] n6 = a[127:64];
  wire [63:0] n7 = b[127:64];
  wire [64:0] n8 = {1'h0, n6} + {1'h0, n7};
  wire [63:0] n10 = a[191:128];
  wire [63:0] n11 = b[191:128];
  wire [64:0] n12 = {1'h0, n10} + {1'h0, n11};
  wire [61:0] n14 = a[253:192];
  wire [61:0] n15 = b[253:192];
  wire [62:0] n16 = {1'h0, n14} + {1'h0, n15};
  wire [65:0] n44 = 66'hc3df73e9278302b9 + {2'h0, n2} + {2'h0, n3};
  wire [65:0] n47 = 66'h687e956e978e3572 + {2'h0, n6} + {2'h0, n7};
  wire [65:0] n50 = 66'h47afba497e7ea7a2 + {2'h0, n10} + {2'h0, n11};
  wire [63:0] n53 = 64'hcf9bb18d1ece5fd6 + {2'h0, n14} + {2'h0, n15};
  // stage 1
  reg [64:0] r5 = 65'h0;
  reg [64:0] r9 = 65'h0;
  reg [64:0] r13 = 65'h0;
  wire [63:0] n17 = r5[63:0];
  wire n19 = r5[64];
  wire [63:0] n21 = r9[63:0];
  wire n24 = r9[64];
  wire n26 = &n21;
  wire [63:0] n30 = r13[63:0];
  wire n33 = r13[64];
  wire n35 = &n30;
  reg [65:0] r45 = 66'h0;
  reg [65:0] r48 = 66'h0;
  reg [65:0] r51 = 66'h0;
  reg [63:0] r54 = 64'h0;
  wire [63:0] n55 = r45[63:0];
  wire [1:0] n56 = r45[65:64];
  wire [63:0] n57 = r48[63:0];
  wire [1:0] n58 = r48[65:64];
  wire [64:0] n59 = {1'h0, n57} + {63'h0, n56};
  wire [63:0] n61 = r51[63:0];
  wire [1:0] n62 = r51[65:64];
  wire [64:0] n63 = {1'h0, n61} + {63'h0, n58};
  wire [63:0] n65 = r54 + {62'h0, n62};
  // stage 2
  reg [63:0] r18 = 64'h0;
  reg r20 = 1'h0;
  reg [63:0] r22 = 64'h0;
  wire [63:0] n23 = r22 + {63'h0, r20};
  reg r25 = 1'h0;
  reg r27 = 1'h0;
  wire n28 = r27 & r20;
  wire n29 = r25 | n28;
  reg [63:0] r31 = 64'h0;
  wire [63:0] n32 = r31 + {63'h0, n29};
  reg r34 = 1'h0;
  reg r36 = 1'h0;
  wire n37 = r36 & n29;
  wire n38 = r34 | n37;
  reg [125:0] d39 = 126'h0;
  wire [62:0] n39 = d39[125:63];
  wire [62:0] n40 = n39 + {62'h0, n38};
  wire [254:0] n41 = {n40, n32, n23, r18};
  reg [64:0] r60 = 65'h0;
  reg [64:0] r64 = 65'h0;
  wire [63:0] n67 = r60[63:0];
  wire n69 = r60[64];
  wire [63:0] n71 = r64[63:0];
  wire n74 = r64[64];
  wire n76 = &n71;
  // stage 3
  reg [254:0] r42 = 255'h0;
  reg [127:0] d66 = 128'h0;
  wire [63:0] n66 = d66[127:64];
  reg [63:0] r68 = 64'h0;
  reg r70 = 1'h0;
  reg [63:0] r72 = 64'h0;
  wire [63:0] n73 = r72 + {63'h0, r70};
  reg r75 = 1'h0;
  reg r77 = 1'h0;
  wire n78 = r77 & r70;
  wire n79 = r75 | n78;
  reg [127:0] d80 = 128'h0;
  wire [63:0] n80 = d80[127:64];
  wire [63:0] n81 = n80 + {63'h0, n79};
  wire [255:0] n82 = {n81, n73, r68, n66};
  wire [253:0] n86 = r42[253:0];
  // stage 4
  reg [255:0] r83 = 256'h0;
  wire n84 = r83[255];
  wire [253:0] n85 = r83[253:0];
  reg [253:0] r87 = 254'h0;
  wire [253:0] n88 = n84 ? r87 : n85;
  // stage 5
  reg [253:0] r89 = 254'h0;
  assign sum = r89;
  always @(posedge clock) begin
    // into stage 1
    r5 <= n4;
    r9 <= n8;
    r13 <= n12;
    r45 <= n44;
    r48 <= n47;
    r51 <= n50;
    r54 <= n53;
    // into stage 2
    r18 <= n17;
    r20 <= n19;
    r22 <= n21;
    r25 <= n24;
    r27 <= n26;
    r31 <= n30;
    r34 <= n33;
    r36 <= n35;
    d39 <= {d39[62:0], n16};
    r60 <= n59;
    r64 <= n63;
    // into stage 3
    r42 <= n41;
    d66 <= {d66[63:0], n55};
    r68 <= n67;
    r70 <= n69;
    r72 <= n71;
    r75 <= n74;
    r77 <= n76;
    d80 <= {d80[63:0], n65};
    // into stage 4
    r83 <= n82;
    r87 <= n86;
    // into stage 5
    r89 <= n88;
  end
  wire unused = &{1'b0, r42[254], r83[254]};
endmodule

// affine_adder_operands: one result a clock, 11 clocks after its operands.
(* pipeline_stages = 11 *)
module affine_adder_operands (
  input wire clock,
  input wire [508:0] bucket,
  input wire [253:0] x,
  input wire [253:0] y,
  input wire other,
  input wire negative,
  input wire [21:0] tag,
  output wire [253:0] denominator,
  output wire [785:0] waiting,
  output wire doubled,
  output wire [253:0] rise
);
  wire [253:0] n6 = bucket[253:0];
  wire [253:0] n7 = bucket[507:254];
  wire n8 = bucket[508];
  wire [253:0] n9 = ~y;
  wire [63:0] n10 = n9[63:0];
  wire [64:0] n12 = 65'h3c208c16d87cfd48 + {1'h0, n10};
  wire [63:0] n14 = n9[127:64];
  wire [64:0] n16 = 65'h97816a916871ca8d + {1'h0, n14};
  wire [63:0] n18 = n9[191:128];
  wire [64:0] n20 = 65'hb85045b68181585d + {1'h0, n18};
  wire [61:0] n22 = n9[253:192];
  wire [61:0] n24 = 62'h30644e72e131a029 + n22;
  wire n65 = n8 & other;
  wire n75 = n8 ^ other;
  wire [253:0] n83 = n8 ? n6 : x;
  // stage 1
  reg [64:0] r13 = 65'h0;
  reg [64:0] r17 = 65'h0;
  reg [64:0] r21 = 65'h0;
  wire [63:0] n25 = r13[63:0];
  wire n27 = r13[64];
  wire [63:0] n29 = r17[63:0];
  wire n32 = r17[64];
  wire n34 = &n29;
  wire [63:0] n38 = r21[63:0];
  wire n41 = r21[64];
  wire n43 = &n38;
  // stage 2
  reg [63:0] r26 = 64'h0;
  reg r28 = 1'h0;
  reg [63:0] r30 = 64'h0;
  wire [63:0] n31 = r30 + {63'h0, r28};
  reg r33 = 1'h0;
  reg r35 = 1'h0;
  wire n36 = r35 & r28;
  wire n37 = r33 | n36;
  reg [63:0] r39 = 64'h0;
  wire [63:0] n40 = r39 + {63'h0, n37};
  reg r42 = 1'h0;
  reg r44 = 1'h0;
  wire n45 = r44 & n37;
  wire n46 = r42 | n45;
  reg [123:0] d47 = 124'h0;
  wire [61:0] n47 = d47[123:62];
  wire [61:0] n48 = n47 + {61'h0, n46};
  wire [253:0] n49 = {n48, n40, n31, r26};
  // stage 3
  reg [253:0] r50 = 254'h0;
  reg [2:0] d51 = 3'h0;
  wire n51 = d51[2];
  reg [761:0] d52 = 762'h0;
  wire [253:0] n52 = d52[761:508];
  wire [253:0] n53 = n51 ? r50 : n52;
  // stage 4
  reg [253:0] r54 = 254'h0;
  reg [1015:0] d56 = 1016'h0;
  wire [253:0] n56 = d56[1015:762];
  reg [3:0] d84 = 4'h0;
  wire n84 = d84[3];
  wire [253:0] n85 = n84 ? n56 : r54;
  // stage 5
  wire [253:0] n55;
  subtract_fq_w64 u0 (.clock(clock), .a(x), .b(n6), .difference(n55));
  wire [253:0] n58;
  add_fq_w64 u2 (.clock(clock), .a(n7), .b(n7), .sum(n58));
  wire n59 = |n55;
  wire n60 = ~n59;
  // stage 6
  reg r61 = 1'h0;
  reg [5:0] d68 = 6'h0;
  wire n68 = d68[5];
  wire n71 = ~r61;
  wire n72 = n68 & n71;
  reg [253:0] r77 = 254'h0;
  wire [253:0] n78 = n72 ? r77 : 254'he0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d;
  // stage 9
  wire [253:0] n57;
  subtract_fq_w64 u1 (.clock(clock), .a(r54), .b(n56), .difference(n57));
  wire n62 = |n57;
  wire n63 = ~n62;
  // stage 10
  reg r64 = 1'h0;
  reg [3:0] d66 = 4'h0;
  wire n66 = d66[3];
  wire n67 = n66 & r64;
  reg [3:0] d69 = 4'h0;
  wire n69 = d69[3];
  wire n70 = n69 & n67;
  reg [3:0] d73 = 4'h0;
  wire n73 = d73[3];
  wire n74 = n73 | n70;
  reg [1269:0] d79 = 1270'h0;
  wire [253:0] n79 = d79[1269:1016];
  reg [1015:0] d80 = 1016'h0;
  wire [253:0] n80 = d80[1015:762];
  wire [253:0] n81 = n70 ? n79 : n80;
  reg [2539:0] d86 = 2540'h0;
  wire [253:0] n86 = d86[2539:2286];
  reg [1523:0] d87 = 1524'h0;
  wire [253:0] n87 = d87[1523:1270];
  reg [2539:0] d88 = 2540'h0;
  wire [253:0] n88 = d88[2539:2286];
  reg [9:0] d89 = 10'h0;
  wire n89 = d89[9];
  reg [219:0] d90 = 220'h0;
  wire [21:0] n90 = d90[219:198];
  wire [785:0] n91 = {n90, n89, n74, n88, n87, n86};
  // stage 11
  reg [253:0] r82 = 254'h0;
  reg [785:0] r92 = 786'h0;
  reg r93 = 1'h0;
  reg [507:0] d94 = 508'h0;
  wire [253:0] n94 = d94[507:254];
  assign denominator = r82;
  assign waiting = r92;
  assign doubled = r93;
  assign rise = n94;
  always @(posedge clock) begin
    // into stage 1
    r13 <= n12;
    r17 <= n16;
    r21 <= n20;
    // into stage 2
    r26 <= n25;
    r28 <= n27;
    r30 <= n29;
    r33 <= n32;
    r35 <= n34;
    r39 <= n38;
    r42 <= n41;
    r44 <= n43;
    d47 <= {d47[61:0], n24};
    // into stage 3
    r50 <= n49;
    d51 <= {d51[1:0], negative};
    d52 <= {d52[507:0], y};
    // into stage 4
    r54 <= n53;
    d56 <= {d56[761:0], n7};
    d84 <= {d84[2:0], n8};
    // into stage 5
    // into stage 6
    r61 <= n60;
    d68 <= {d68[4:0], n65};
    r77 <= n55;
    // into stage 9
    // into stage 10
    r64 <= n63;
    d66 <= {d66[2:0], r61};
    d69 <= {d69[2:0], n68};
    d73 <= {d73[2:0], n72};
    d79 <= {d79[1015:0], n58};
    d80 <= {d80[761:0], n78};
    d86 <= {d86[2285:0], n83};
    d87 <= {d87[1269:0], n85};
    d88 <= {d88[2285:0], x};
    d89 <= {d89[8:0], n75};
    d90 <= {d90[197:0], tag};
    // into stage 11
    r82 <= n81;
    r92 <= n91;
    r93 <= n70;
    d94 <= {d94[253:0], n57};
  end
endmodule

// montgomery_fq_k2_c4_w64_t: one result a clock, 54 clocks after its operands.
(* pipeline_stages = 54 *)
module montgomery_fq_k2_c4_w64_t (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] product
);
  wire [63:0] n2 = a[63:0];
  wire [63:0] n3 = a[190:127];
  wire [64:0] n4 = {1'h0, n2} + {1'h0, n3};
  wire [62:0] n6 = a[126:64];
  wire [62:0] n7 = a[253:191];
  wire [63:0] n8 = {1'h0, n6} + {1'h0, n7};
  wire [63:0] n17 = b[63:0];
  wire [63:0] n18 = b[190:127];
  wire [64:0] n19 = {1'h0, n17} + {1'h0, n18};
  wire [62:0] n21 = b[126:64];
  wire [62:0] n22 = b[253:191];
  wire [63:0] n23 = {1'h0, n21} + {1'h0, n22};
  wire [64:0] n32 = {1'h0, n2} + {2'h0, n6};
  wire [64:0] n42 = {1'h0, n17} + {2'h0, n21};
  wire [25:0] n51 = a[25:0];
  wire [16:0] n52 = b[16:0];
  wire [16:0] n53 = b[33:17];
  wire [16:0] n54 = b[50:34];
  wire [12:0] n55 = b[63:51];
  wire [25:0] n88 = a[51:26];
  wire [11:0] n117 = a[63:52];
  wire [25:0] n167 = a[89:64];
  wire [16:0] n168 = b[80:64];
  wire [16:0] n169 = b[97:81];
  wire [16:0] n170 = b[114:98];
  wire [11:0] n171 = b[126:115];
  wire [25:0] n204 = a[115:90];
  wire [10:0] n233 = a[126:116];
  wire [64:0] n457 = {1'h0, n3} + {2'h0, n7};
  wire [64:0] n466 = {1'h0, n18} + {2'h0, n22};
  wire [25:0] n475 = a[152:127];
  wire [16:0] n476 = b[143:127];
  wire [16:0] n477 = b[160:144];
  wire [16:0] n478 = b[177:161];
  wire [12:0] n479 = b[190:178];
  wire [25:0] n512 = a[178:153];
  wire [11:0] n541 = a[190:179];
  wire [25:0] n589 = a[216:191];
  wire [16:0] n590 = b[207:191];
  wire [16:0] n591 = b[224:208];
  wire [16:0] n592 = b[241:225];
  wire [11:0] n593 = b[253:242];
  wire [25:0] n626 = a[242:217];
  wire [10:0] n655 = a[253:243];
  // stage 1
  reg [64:0] r5 = 65'h0;
  wire [63:0] n9 = r5[63:0];
  wire n11 = r5[64];
  reg [64:0] r20 = 65'h0;
  wire [63:0] n24 = r20[63:0];
  wire n26 = r20[64];
  reg [64:0] r33 = 65'h0;
  wire [63:0] n35 = r33[63:0];
  wire n37 = r33[64];
  reg [64:0] r43 = 65'h0;
  wire [63:0] n44 = r43[63:0];
  wire n46 = r43[64];
  reg [25:0] r56 = 26'h0;
  reg [16:0] r57 = 17'h0;
  wire [42:0] n58 = {17'h0, r56} * {26'h0, r57};
  reg [25:0] r89 = 26'h0;
  wire [42:0] n90 = {17'h0, r89} * {26'h0, r57};
  reg [11:0] r118 = 12'h0;
  wire [28:0] n119 = {17'h0, r118} * {12'h0, r57};
  reg [25:0] r172 = 26'h0;
  reg [16:0] r173 = 17'h0;
  wire [42:0] n174 = {17'h0, r172} * {26'h0, r173};
  reg [25:0] r205 = 26'h0;
  wire [42:0] n206 = {17'h0, r205} * {26'h0, r173};
  reg [10:0] r234 = 11'h0;
  wire [27:0] n235 = {17'h0, r234} * {11'h0, r173};
  reg [64:0] r458 = 65'h0;
  wire [63:0] n459 = r458[63:0];
  wire n461 = r458[64];
  reg [64:0] r467 = 65'h0;
  wire [63:0] n468 = r467[63:0];
  wire n470 = r467[64];
  reg [25:0] r480 = 26'h0;
  reg [16:0] r481 = 17'h0;
  wire [42:0] n482 = {17'h0, r480} * {26'h0, r481};
  reg [25:0] r513 = 26'h0;
  wire [42:0] n514 = {17'h0, r513} * {26'h0, r481};
  reg [11:0] r542 = 12'h0;
  wire [28:0] n543 = {17'h0, r542} * {12'h0, r481};
  reg [25:0] r594 = 26'h0;
  reg [16:0] r595 = 17'h0;
  wire [42:0] n596 = {17'h0, r594} * {26'h0, r595};
  reg [25:0] r627 = 26'h0;
  wire [42:0] n628 = {17'h0, r627} * {26'h0, r595};
  reg [10:0] r656 = 11'h0;
  wire [27:0] n657 = {17'h0, r656} * {11'h0, r595};
  // stage 2
  reg [63:0] r10 = 64'h0;
  reg r12 = 1'h0;
  reg [127:0] d13 = 128'h0;
  wire [63:0] n13 = d13[127:64];
  wire [63:0] n14 = n13 + {63'h0, r12};
  wire [127:0] n15 = {n14, r10};
  reg [63:0] r25 = 64'h0;
  reg r27 = 1'h0;
  reg [127:0] d28 = 128'h0;
  wire [63:0] n28 = d28[127:64];
  wire [63:0] n29 = n28 + {63'h0, r27};
  wire [127:0] n30 = {n29, r25};
  reg [63:0] r36 = 64'h0;
  reg r38 = 1'h0;
  wire n39 = 1'h0 + r38;
  wire [64:0] n40 = {n39, r36};
  reg [63:0] r45 = 64'h0;
  reg r47 = 1'h0;
  wire n48 = 1'h0 + r47;
  wire [64:0] n49 = {n48, r45};
  reg [25:0] r60 = 26'h0;
  reg [33:0] d61 = 34'h0;
  wire [16:0] n61 = d61[33:17];
  wire [42:0] n62 = {17'h0, r60} * {26'h0, n61};
  reg [25:0] r92 = 26'h0;
  wire [42:0] n93 = {17'h0, r92} * {26'h0, n61};
  reg [11:0] r121 = 12'h0;
  wire [28:0] n122 = {17'h0, r121} * {12'h0, n61};
  reg [25:0] r176 = 26'h0;
  reg [33:0] d177 = 34'h0;
  wire [16:0] n177 = d177[33:17];
  wire [42:0] n178 = {17'h0, r176} * {26'h0, n177};
  reg [25:0] r208 = 26'h0;
  wire [42:0] n209 = {17'h0, r208} * {26'h0, n177};
  reg [10:0] r237 = 11'h0;
  wire [27:0] n238 = {17'h0, r237} * {11'h0, n177};
  reg [63:0] r460 = 64'h0;
  reg r462 = 1'h0;
  wire n463 = 1'h0 + r462;
  wire [64:0] n464 = {n463, r460};
  reg [63:0] r469 = 64'h0;
  reg r471 = 1'h0;
  wire n472 = 1'h0 + r471;
  wire [64:0] n473 = {n472, r469};
  reg [25:0] r484 = 26'h0;
  reg [33:0] d485 = 34'h0;
  wire [16:0] n485 = d485[33:17];
  wire [42:0] n486 = {17'h0, r484} * {26'h0, n485};
  reg [25:0] r516 = 26'h0;
  wire [42:0] n517 = {17'h0, r516} * {26'h0, n485};
  reg [11:0] r545 = 12'h0;
  wire [28:0] n546 = {17'h0, r545} * {12'h0, n485};
  reg [25:0] r598 = 26'h0;
  reg [33:0] d599 = 34'h0;
  wire [16:0] n599 = d599[33:17];
  wire [42:0] n600 = {17'h0, r598} * {26'h0, n599};
  reg [25:0] r630 = 26'h0;
  wire [42:0] n631 = {17'h0, r630} * {26'h0, n599};
  reg [10:0] r659 = 11'h0;
  wire [27:0] n660 = {17'h0, r659} * {11'h0, n599};
  // stage 3
  reg [127:0] r16 = 128'h0;
  reg [127:0] r31 = 128'h0;
  reg [64:0] r41 = 65'h0;
  reg [64:0] r50 = 65'h0;
  reg [85:0] d59 = 86'h0;
  wire [42:0] n59 = d59[85:43];
  reg [42:0] r63 = 43'h0;
  wire [25:0] n64 = n59[42:17];
  wire [42:0] n65 = r63 + {17'h0, n64};
  wire [16:0] n67 = n59[16:0];
  reg [25:0] r68 = 26'h0;
  reg [50:0] d69 = 51'h0;
  wire [16:0] n69 = d69[50:34];
  wire [42:0] n70 = {17'h0, r68} * {26'h0, n69};
  reg [85:0] d91 = 86'h0;
  wire [42:0] n91 = d91[85:43];
  reg [42:0] r94 = 43'h0;
  wire [25:0] n95 = n91[42:17];
  wire [42:0] n96 = r94 + {17'h0, n95};
  wire [16:0] n98 = n91[16:0];
  reg [25:0] r99 = 26'h0;
  wire [42:0] n100 = {17'h0, r99} * {26'h0, n69};
  reg [57:0] d120 = 58'h0;
  wire [28:0] n120 = d120[57:29];
  reg [28:0] r123 = 29'h0;
  wire [11:0] n124 = n120[28:17];
  wire [28:0] n125 = r123 + {17'h0, n124};
  wire [16:0] n127 = n120[16:0];
  reg [11:0] r128 = 12'h0;
  wire [28:0] n129 = {17'h0, r128} * {12'h0, n69};
  reg [85:0] d175 = 86'h0;
  wire [42:0] n175 = d175[85:43];
  reg [42:0] r179 = 43'h0;
  wire [25:0] n180 = n175[42:17];
  wire [42:0] n181 = r179 + {17'h0, n180};
  wire [16:0] n183 = n175[16:0];
  reg [25:0] r184 = 26'h0;
  reg [50:0] d185 = 51'h0;
  wire [16:0] n185 = d185[50:34];
  wire [42:0] n186 = {17'h0, r184} * {26'h0, n185};
  reg [85:0] d207 = 86'h0;
  wire [42:0] n207 = d207[85:43];
  reg [42:0] r210 = 43'h0;
  wire [25:0] n211 = n207[42:17];
  wire [42:0] n212 = r210 + {17'h0, n211};
  wire [16:0] n214 = n207[16:0];
  reg [25:0] r215 = 26'h0;
  wire [42:0] n216 = {17'h0, r215} * {26'h0, n185};
  reg [55:0] d236 = 56'h0;
  wire [27:0] n236 = d236[55:28];
  reg [27:0] r239 = 28'h0;
  wire [10:0] n240 = n236[27:17];
  wire [27:0] n241 = r239 + {17'h0, n240};
  wire [16:0] n243 = n236[16:0];
  reg [10:0] r244 = 11'h0;
  wire [27:0] n245 = {17'h0, r244} * {11'h0, n185};
  wire [25:0] n281 = r41[25:0];
  wire [16:0] n282 = r50[16:0];
  wire [16:0] n283 = r50[33:17];
  wire [16:0] n284 = r50[50:34];
  wire [13:0] n285 = r50[64:51];
  wire [25:0] n318 = r41[51:26];
  wire [12:0] n347 = r41[64:52];
  reg [64:0] r465 = 65'h0;
  reg [64:0] r474 = 65'h0;
  reg [85:0] d483 = 86'h0;
  wire [42:0] n483 = d483[85:43];
  reg [42:0] r487 = 43'h0;
  wire [25:0] n488 = n483[42:17];
  wire [42:0] n489 = r487 + {17'h0, n488};
  wire [16:0] n491 = n483[16:0];
  reg [25:0] r492 = 26'h0;
  reg [50:0] d493 = 51'h0;
  wire [16:0] n493 = d493[50:34];
  wire [42:0] n494 = {17'h0, r492} * {26'h0, n493};
  reg [85:0] d515 = 86'h0;
  wire [42:0] n515 = d515[85:43];
  reg [42:0] r518 = 43'h0;
  wire [25:0] n519 = n515[42:17];
  wire [42:0] n520 = r518 + {17'h0, n519};
  wire [16:0] n522 = n515[16:0];
  reg [25:0] r523 = 26'h0;
  wire [42:0] n524 = {17'h0, r523} * {26'h0, n493};
  reg [57:0] d544 = 58'h0;
  wire [28:0] n544 = d544[57:29];
  reg [28:0] r547 = 29'h0;
  wire [11:0] n548 = n544[28:17];
  wire [28:0] n549 = r547 + {17'h0, n548};
  wire [16:0] n551 = n544[16:0];
  reg [11:0] r552 = 12'h0;
  wire [28:0] n553 = {17'h0, r552} * {12'h0, n493};
  reg [85:0] d597 = 86'h0;
  wire [42:0] n597 = d597[85:43];
  reg [42:0] r601 = 43'h0;
  wire [25:0] n602 = n597[42:17];
  wire [42:0] n603 = r601 + {17'h0, n602};
  wire [16:0] n605 = n597[16:0];
  reg [25:0] r606 = 26'h0;
  reg [50:0] d607 = 51'h0;
  wire [16:0] n607 = d607[50:34];
  wire [42:0] n608 = {17'h0, r606} * {26'h0, n607};
  reg [85:0] d629 = 86'h0;
  wire [42:0] n629 = d629[85:43];
  reg [42:0] r632 = 43'h0;
  wire [25:0] n633 = n629[42:17];
  wire [42:0] n634 = r632 + {17'h0, n633};
  wire [16:0] n636 = n629[16:0];
  reg [25:0] r637 = 26'h0;
  wire [42:0] n638 = {17'h0, r637} * {26'h0, n607};
  reg [55:0] d658 = 56'h0;
  wire [27:0] n658 = d658[55:28];
  reg [27:0] r661 = 28'h0;
  wire [10:0] n662 = n658[27:17];
  wire [27:0] n663 = r661 + {17'h0, n662};
  wire [16:0] n665 = n658[16:0];
  reg [10:0] r666 = 11'h0;
  wire [27:0] n667 = {17'h0, r666} * {11'h0, n607};
  wire [25:0] n703 = r465[25:0];
  wire [16:0] n704 = r474[16:0];
  wire [16:0] n705 = r474[33:17];
  wire [16:0] n706 = r474[50:34];
  wire [13:0] n707 = r474[64:51];
  wire [25:0] n740 = r465[51:26];
  wire [12:0] n769 = r465[64:52];
  wire [63:0] n875 = r16[63:0];
  wire [63:0] n876 = r16[127:64];
  wire [64:0] n877 = {1'h0, n875} + {1'h0, n876};
  wire [63:0] n886 = r31[63:0];
  wire [63:0] n887 = r31[127:64];
  wire [64:0] n888 = {1'h0, n886} + {1'h0, n887};
  wire [25:0] n897 = r16[25:0];
  wire [16:0] n898 = r31[16:0];
  wire [16:0] n899 = r31[33:17];
  wire [16:0] n900 = r31[50:34];
  wire [12:0] n901 = r31[63:51];
  wire [25:0] n934 = r16[51:26];
  wire [11:0] n963 = r16[63:52];
  wire [25:0] n1011 = r16[89:64];
  wire [16:0] n1012 = r31[80:64];
  wire [16:0] n1013 = r31[97:81];
  wire [16:0] n1014 = r31[114:98];
  wire [12:0] n1015 = r31[127:115];
  wire [25:0] n1048 = r16[115:90];
  wire [11:0] n1077 = r16[127:116];
  // stage 4
  reg [42:0] r66 = 43'h0;
  reg [42:0] r71 = 43'h0;
  wire [25:0] n72 = r66[42:17];
  wire [42:0] n73 = r71 + {17'h0, n72};
  wire [16:0] n75 = r66[16:0];
  reg [25:0] r76 = 26'h0;
  reg [51:0] d77 = 52'h0;
  wire [12:0] n77 = d77[51:39];
  wire [38:0] n78 = {13'h0, r76} * {26'h0, n77};
  reg [42:0] r97 = 43'h0;
  reg [42:0] r101 = 43'h0;
  wire [25:0] n102 = r97[42:17];
  wire [42:0] n103 = r101 + {17'h0, n102};
  wire [16:0] n105 = r97[16:0];
  reg [25:0] r106 = 26'h0;
  wire [38:0] n107 = {13'h0, r106} * {26'h0, n77};
  reg [28:0] r126 = 29'h0;
  reg [28:0] r130 = 29'h0;
  wire [11:0] n131 = r126[28:17];
  wire [28:0] n132 = r130 + {17'h0, n131};
  wire [16:0] n134 = r126[16:0];
  reg [11:0] r135 = 12'h0;
  wire [24:0] n136 = {13'h0, r135} * {12'h0, n77};
  reg [42:0] r182 = 43'h0;
  reg [42:0] r187 = 43'h0;
  wire [25:0] n188 = r182[42:17];
  wire [42:0] n189 = r187 + {17'h0, n188};
  wire [16:0] n191 = r182[16:0];
  reg [25:0] r192 = 26'h0;
  reg [47:0] d193 = 48'h0;
  wire [11:0] n193 = d193[47:36];
  wire [37:0] n194 = {12'h0, r192} * {26'h0, n193};
  reg [42:0] r213 = 43'h0;
  reg [42:0] r217 = 43'h0;
  wire [25:0] n218 = r213[42:17];
  wire [42:0] n219 = r217 + {17'h0, n218};
  wire [16:0] n221 = r213[16:0];
  reg [25:0] r222 = 26'h0;
  wire [37:0] n223 = {12'h0, r222} * {26'h0, n193};
  reg [27:0] r242 = 28'h0;
  reg [27:0] r246 = 28'h0;
  wire [10:0] n247 = r242[27:17];
  wire [27:0] n248 = r246 + {17'h0, n247};
  wire [16:0] n250 = r242[16:0];
  reg [10:0] r251 = 11'h0;
  wire [22:0] n252 = {12'h0, r251} * {11'h0, n193};
  reg [25:0] r286 = 26'h0;
  reg [16:0] r287 = 17'h0;
  wire [42:0] n288 = {17'h0, r286} * {26'h0, r287};
  reg [25:0] r319 = 26'h0;
  wire [42:0] n320 = {17'h0, r319} * {26'h0, r287};
  reg [12:0] r348 = 13'h0;
  wire [29:0] n349 = {17'h0, r348} * {13'h0, r287};
  reg [42:0] r490 = 43'h0;
  reg [42:0] r495 = 43'h0;
  wire [25:0] n496 = r490[42:17];
  wire [42:0] n497 = r495 + {17'h0, n496};
  wire [16:0] n499 = r490[16:0];
  reg [25:0] r500 = 26'h0;
  reg [51:0] d501 = 52'h0;
  wire [12:0] n501 = d501[51:39];
  wire [38:0] n502 = {13'h0, r500} * {26'h0, n501};
  reg [42:0] r521 = 43'h0;
  reg [42:0] r525 = 43'h0;
  wire [25:0] n526 = r521[42:17];
  wire [42:0] n527 = r525 + {17'h0, n526};
  wire [16:0] n529 = r521[16:0];
  reg [25:0] r530 = 26'h0;
  wire [38:0] n531 = {13'h0, r530} * {26'h0, n501};
  reg [28:0] r550 = 29'h0;
  reg [28:0] r554 = 29'h0;
  wire [11:0] n555 = r550[28:17];
  wire [28:0] n556 = r554 + {17'h0, n555};
  wire [16:0] n558 = r550[16:0];
  reg [11:0] r559 = 12'h0;
  wire [24:0] n560 = {13'h0, r559} * {12'h0, n501};
  reg [42:0] r604 = 43'h0;
  reg [42:0] r609 = 43'h0;
  wire [25:0] n610 = r604[42:17];
  wire [42:0] n611 = r609 + {17'h0, n610};
  wire [16:0] n613 = r604[16:0];
  reg [25:0] r614 = 26'h0;
  reg [47:0] d615 = 48'h0;
  wire [11:0] n615 = d615[47:36];
  wire [37:0] n616 = {12'h0, r614} * {26'h0, n615};
  reg [42:0] r635 = 43'h0;
  reg [42:0] r639 = 43'h0;
  wire [25:0] n640 = r635[42:17];
  wire [42:0] n641 = r639 + {17'h0, n640};
  wire [16:0] n643 = r635[16:0];
  reg [25:0] r644 = 26'h0;
  wire [37:0] n645 = {12'h0, r644} * {26'h0, n615};
  reg [27:0] r664 = 28'h0;
  reg [27:0] r668 = 28'h0;
  wire [10:0] n669 = r664[27:17];
  wire [27:0] n670 = r668 + {17'h0, n669};
  wire [16:0] n672 = r664[16:0];
  reg [10:0] r673 = 11'h0;
  wire [22:0] n674 = {12'h0, r673} * {11'h0, n615};
  reg [25:0] r708 = 26'h0;
  reg [16:0] r709 = 17'h0;
  wire [42:0] n710 = {17'h0, r708} * {26'h0, r709};
  reg [25:0] r741 = 26'h0;
  wire [42:0] n742 = {17'h0, r741} * {26'h0, r709};
  reg [12:0] r770 = 13'h0;
  wire [29:0] n771 = {17'h0, r770} * {13'h0, r709};
  reg [64:0] r878 = 65'h0;
  wire [63:0] n879 = r878[63:0];
  wire n881 = r878[64];
  reg [64:0] r889 = 65'h0;
  wire [63:0] n890 = r889[63:0];
  wire n892 = r889[64];
  reg [25:0] r902 = 26'h0;
  reg [16:0] r903 = 17'h0;
  wire [42:0] n904 = {17'h0, r902} * {26'h0, r903};
  reg [25:0] r935 = 26'h0;
  wire [42:0] n936 = {17'h0, r935} * {26'h0, r903};
  reg [11:0] r964 = 12'h0;
  wire [28:0] n965 = {17'h0, r964} * {12'h0, r903};
  reg [25:0] r1016 = 26'h0;
  reg [16:0] r1017 = 17'h0;
  wire [42:0] n1018 = {17'h0, r1016} * {26'h0, r1017};
  reg [25:0] r1049 = 26'h0;
  wire [42:0] n1050 = {17'h0, r1049} * {26'h0, r1017};
  reg [11:0] r1078 = 12'h0;
  wire [28:0] n1079 = {17'h0, r1078} * {12'h0, r1017};
  // stage 5
  reg [42:0] r74 = 43'h0;
  reg [38:0] r79 = 39'h0;
  wire [25:0] n80 = r74[42:17];
  wire [38:0] n81 = r79 + {13'h0, n80};
  wire [16:0] n83 = r74[16:0];
  reg [42:0] r104 = 43'h0;
  reg [38:0] r108 = 39'h0;
  wire [25:0] n109 = r104[42:17];
  wire [38:0] n110 = r108 + {13'h0, n109};
  wire [16:0] n112 = r104[16:0];
  reg [28:0] r133 = 29'h0;
  reg [24:0] r137 = 25'h0;
  wire [11:0] n138 = r133[28:17];
  wire [24:0] n139 = r137 + {13'h0, n138};
  wire [16:0] n141 = r133[16:0];
  reg [42:0] r190 = 43'h0;
  reg [37:0] r195 = 38'h0;
  wire [25:0] n196 = r190[42:17];
  wire [37:0] n197 = r195 + {12'h0, n196};
  wire [16:0] n199 = r190[16:0];
  reg [42:0] r220 = 43'h0;
  reg [37:0] r224 = 38'h0;
  wire [25:0] n225 = r220[42:17];
  wire [37:0] n226 = r224 + {12'h0, n225};
  wire [16:0] n228 = r220[16:0];
  reg [27:0] r249 = 28'h0;
  reg [22:0] r253 = 23'h0;
  wire [10:0] n254 = r249[27:17];
  wire [22:0] n255 = r253 + {12'h0, n254};
  wire [16:0] n257 = r249[16:0];
  reg [25:0] r290 = 26'h0;
  reg [33:0] d291 = 34'h0;
  wire [16:0] n291 = d291[33:17];
  wire [42:0] n292 = {17'h0, r290} * {26'h0, n291};
  reg [25:0] r322 = 26'h0;
  wire [42:0] n323 = {17'h0, r322} * {26'h0, n291};
  reg [12:0] r351 = 13'h0;
  wire [29:0] n352 = {17'h0, r351} * {13'h0, n291};
  reg [42:0] r498 = 43'h0;
  reg [38:0] r503 = 39'h0;
  wire [25:0] n504 = r498[42:17];
  wire [38:0] n505 = r503 + {13'h0, n504};
  wire [16:0] n507 = r498[16:0];
  reg [42:0] r528 = 43'h0;
  reg [38:0] r532 = 39'h0;
  wire [25:0] n533 = r528[42:17];
  wire [38:0] n534 = r532 + {13'h0, n533};
  wire [16:0] n536 = r528[16:0];
  reg [28:0] r557 = 29'h0;
  reg [24:0] r561 = 25'h0;
  wire [11:0] n562 = r557[28:17];
  wire [24:0] n563 = r561 + {13'h0, n562};
  wire [16:0] n565 = r557[16:0];
  reg [42:0] r612 = 43'h0;
  reg [37:0] r617 = 38'h0;
  wire [25:0] n618 = r612[42:17];
  wire [37:0] n619 = r617 + {12'h0, n618};
  wire [16:0] n621 = r612[16:0];
  reg [42:0] r642 = 43'h0;
  reg [37:0] r646 = 38'h0;
  wire [25:0] n647 = r642[42:17];
  wire [37:0] n648 = r646 + {12'h0, n647};
  wire [16:0] n650 = r642[16:0];
  reg [27:0] r671 = 28'h0;
  reg [22:0] r675 = 23'h0;
  wire [10:0] n676 = r671[27:17];
  wire [22:0] n677 = r675 + {12'h0, n676};
  wire [16:0] n679 = r671[16:0];
  reg [25:0] r712 = 26'h0;
  reg [33:0] d713 = 34'h0;
  wire [16:0] n713 = d713[33:17];
  wire [42:0] n714 = {17'h0, r712} * {26'h0, n713};
  reg [25:0] r744 = 26'h0;
  wire [42:0] n745 = {17'h0, r744} * {26'h0, n713};
  reg [12:0] r773 = 13'h0;
  wire [29:0] n774 = {17'h0, r773} * {13'h0, n713};
  reg [63:0] r880 = 64'h0;
  reg r882 = 1'h0;
  wire n883 = 1'h0 + r882;
  wire [64:0] n884 = {n883, r880};
  reg [63:0] r891 = 64'h0;
  reg r893 = 1'h0;
  wire n894 = 1'h0 + r893;
  wire [64:0] n895 = {n894, r891};
  reg [25:0] r906 = 26'h0;
  reg [33:0] d907 = 34'h0;
  wire [16:0] n907 = d907[33:17];
  wire [42:0] n908 = {17'h0, r906} * {26'h0, n907};
  reg [25:0] r938 = 26'h0;
  wire [42:0] n939 = {17'h0, r938} * {26'h0, n907};
  reg [11:0] r967 = 12'h0;
  wire [28:0] n968 = {17'h0, r967} * {12'h0, n907};
  reg [25:0] r1020 = 26'h0;
  reg [33:0] d1021 = 34'h0;
  wire [16:0] n1021 = d1021[33:17];
  wire [42:0] n1022 = {17'h0, r1020} * {26'h0, n1021};
  reg [25:0] r1052 = 26'h0;
  wire [42:0] n1053 = {17'h0, r1052} * {26'h0, n1021};
  reg [11:0] r1081 = 12'h0;
  wire [28:0] n1082 = {17'h0, r1081} * {12'h0, n1021};
  // stage 6
  reg [38:0] r82 = 39'h0;
  reg [50:0] d84 = 51'h0;
  wire [16:0] n84 = d84[50:34];
  reg [33:0] d85 = 34'h0;
  wire [16:0] n85 = d85[33:17];
  reg [16:0] r86 = 17'h0;
  wire [89:0] n87 = {r82, r86, n85, n84};
  reg [38:0] r111 = 39'h0;
  reg [50:0] d113 = 51'h0;
  wire [16:0] n113 = d113[50:34];
  reg [33:0] d114 = 34'h0;
  wire [16:0] n114 = d114[33:17];
  reg [16:0] r115 = 17'h0;
  wire [89:0] n116 = {r111, r115, n114, n113};
  reg [24:0] r140 = 25'h0;
  reg [50:0] d142 = 51'h0;
  wire [16:0] n142 = d142[50:34];
  reg [33:0] d143 = 34'h0;
  wire [16:0] n143 = d143[33:17];
  reg [16:0] r144 = 17'h0;
  wire [75:0] n145 = {r140, r144, n143, n142};
  wire [63:0] n146 = n87[63:0];
  wire [37:0] n147 = n116[37:0];
  wire [11:0] n148 = n145[11:0];
  wire [63:0] n150 = {n147, 26'h0};
  wire [63:0] n152 = {n148, 52'h0};
  wire [65:0] n153 = {2'h0, n146} + {2'h0, n150} + {2'h0, n152};
  wire [25:0] n155 = n87[89:64];
  wire [51:0] n156 = n116[89:38];
  wire [63:0] n157 = n145[75:12];
  wire [63:0] n158 = {38'h0, n155} + {12'h0, n156} + n157;
  reg [37:0] r198 = 38'h0;
  reg [50:0] d200 = 51'h0;
  wire [16:0] n200 = d200[50:34];
  reg [33:0] d201 = 34'h0;
  wire [16:0] n201 = d201[33:17];
  reg [16:0] r202 = 17'h0;
  wire [88:0] n203 = {r198, r202, n201, n200};
  reg [37:0] r227 = 38'h0;
  reg [50:0] d229 = 51'h0;
  wire [16:0] n229 = d229[50:34];
  reg [33:0] d230 = 34'h0;
  wire [16:0] n230 = d230[33:17];
  reg [16:0] r231 = 17'h0;
  wire [88:0] n232 = {r227, r231, n230, n229};
  reg [22:0] r256 = 23'h0;
  reg [50:0] d258 = 51'h0;
  wire [16:0] n258 = d258[50:34];
  reg [33:0] d259 = 34'h0;
  wire [16:0] n259 = d259[33:17];
  reg [16:0] r260 = 17'h0;
  wire [73:0] n261 = {r256, r260, n259, n258};
  wire [63:0] n262 = n203[63:0];
  wire [37:0] n263 = n232[37:0];
  wire [11:0] n264 = n261[11:0];
  wire [63:0] n265 = {n263, 26'h0};
  wire [63:0] n266 = {n264, 52'h0};
  wire [65:0] n267 = {2'h0, n262} + {2'h0, n265} + {2'h0, n266};
  wire [24:0] n269 = n203[88:64];
  wire [50:0] n270 = n232[88:38];
  wire [61:0] n271 = n261[73:12];
  wire [61:0] n272 = {37'h0, n269} + {11'h0, n270} + n271;
  reg [85:0] d289 = 86'h0;
  wire [42:0] n289 = d289[85:43];
  reg [42:0] r293 = 43'h0;
  wire [25:0] n294 = n289[42:17];
  wire [42:0] n295 = r293 + {17'h0, n294};
  wire [16:0] n297 = n289[16:0];
  reg [25:0] r298 = 26'h0;
  reg [50:0] d299 = 51'h0;
  wire [16:0] n299 = d299[50:34];
  wire [42:0] n300 = {17'h0, r298} * {26'h0, n299};
  reg [85:0] d321 = 86'h0;
  wire [42:0] n321 = d321[85:43];
  reg [42:0] r324 = 43'h0;
  wire [25:0] n325 = n321[42:17];
  wire [42:0] n326 = r324 + {17'h0, n325};
  wire [16:0] n328 = n321[16:0];
  reg [25:0] r329 = 26'h0;
  wire [42:0] n330 = {17'h0, r329} * {26'h0, n299};
  reg [59:0] d350 = 60'h0;
  wire [29:0] n350 = d350[59:30];
  reg [29:0] r353 = 30'h0;
  wire [12:0] n354 = n350[29:17];
  wire [29:0] n355 = r353 + {17'h0, n354};
  wire [16:0] n357 = n350[16:0];
  reg [12:0] r358 = 13'h0;
  wire [29:0] n359 = {17'h0, r358} * {13'h0, n299};
  reg [38:0] r506 = 39'h0;
  reg [50:0] d508 = 51'h0;
  wire [16:0] n508 = d508[50:34];
  reg [33:0] d509 = 34'h0;
  wire [16:0] n509 = d509[33:17];
  reg [16:0] r510 = 17'h0;
  wire [89:0] n511 = {r506, r510, n509, n508};
  reg [38:0] r535 = 39'h0;
  reg [50:0] d537 = 51'h0;
  wire [16:0] n537 = d537[50:34];
  reg [33:0] d538 = 34'h0;
  wire [16:0] n538 = d538[33:17];
  reg [16:0] r539 = 17'h0;
  wire [89:0] n540 = {r535, r539, n538, n537};
  reg [24:0] r564 = 25'h0;
  reg [50:0] d566 = 51'h0;
  wire [16:0] n566 = d566[50:34];
  reg [33:0] d567 = 34'h0;
  wire [16:0] n567 = d567[33:17];
  reg [16:0] r568 = 17'h0;
  wire [75:0] n569 = {r564, r568, n567, n566};
  wire [63:0] n570 = n511[63:0];
  wire [37:0] n571 = n540[37:0];
  wire [11:0] n572 = n569[11:0];
  wire [63:0] n573 = {n571, 26'h0};
  wire [63:0] n574 = {n572, 52'h0};
  wire [65:0] n575 = {2'h0, n570} + {2'h0, n573} + {2'h0, n574};
  wire [25:0] n577 = n511[89:64];
  wire [51:0] n578 = n540[89:38];
  wire [63:0] n579 = n569[75:12];
  wire [63:0] n580 = {38'h0, n577} + {12'h0, n578} + n579;
  reg [37:0] r620 = 38'h0;
  reg [50:0] d622 = 51'h0;
  wire [16:0] n622 = d622[50:34];
  reg [33:0] d623 = 34'h0;
  wire [16:0] n623 = d623[33:17];
  reg [16:0] r624 = 17'h0;
  wire [88:0] n625 = {r620, r624, n623, n622};
  reg [37:0] r649 = 38'h0;
  reg [50:0] d651 = 51'h0;
  wire [16:0] n651 = d651[50:34];
  reg [33:0] d652 = 34'h0;
  wire [16:0] n652 = d652[33:17];
  reg [16:0] r653 = 17'h0;
  wire [88:0] n654 = {r649, r653, n652, n651};
  reg [22:0] r678 = 23'h0;
  reg [50:0] d680 = 51'h0;
  wire [16:0] n680 = d680[50:34];
  reg [33:0] d681 = 34'h0;
  wire [16:0] n681 = d681[33:17];
  reg [16:0] r682 = 17'h0;
  wire [73:0] n683 = {r678, r682, n681, n680};
  wire [63:0] n684 = n625[63:0];
  wire [37:0] n685 = n654[37:0];
  wire [11:0] n686 = n683[11:0];
  wire [63:0] n687 = {n685, 26'h0};
  wire [63:0] n688 = {n686, 52'h0};
  wire [65:0] n689 = {2'h0, n684} + {2'h0, n687} + {2'h0, n688};
  wire [24:0] n691 = n625[88:64];
  wire [50:0] n692 = n654[88:38];
  wire [61:0] n693 = n683[73:12];
  wire [61:0] n694 = {37'h0, n691} + {11'h0, n692} + n693;
  reg [85:0] d711 = 86'h0;
  wire [42:0] n711 = d711[85:43];
  reg [42:0] r715 = 43'h0;
  wire [25:0] n716 = n711[42:17];
  wire [42:0] n717 = r715 + {17'h0, n716};
  wire [16:0] n719 = n711[16:0];
  reg [25:0] r720 = 26'h0;
  reg [50:0] d721 = 51'h0;
  wire [16:0] n721 = d721[50:34];
  wire [42:0] n722 = {17'h0, r720} * {26'h0, n721};
  reg [85:0] d743 = 86'h0;
  wire [42:0] n743 = d743[85:43];
  reg [42:0] r746 = 43'h0;
  wire [25:0] n747 = n743[42:17];
  wire [42:0] n748 = r746 + {17'h0, n747};
  wire [16:0] n750 = n743[16:0];
  reg [25:0] r751 = 26'h0;
  wire [42:0] n752 = {17'h0, r751} * {26'h0, n721};
  reg [59:0] d772 = 60'h0;
  wire [29:0] n772 = d772[59:30];
  reg [29:0] r775 = 30'h0;
  wire [12:0] n776 = n772[29:17];
  wire [29:0] n777 = r775 + {17'h0, n776};
  wire [16:0] n779 = n772[16:0];
  reg [12:0] r780 = 13'h0;
  wire [29:0] n781 = {17'h0, r780} * {13'h0, n721};
  reg [64:0] r885 = 65'h0;
  reg [64:0] r896 = 65'h0;
  reg [85:0] d905 = 86'h0;
  wire [42:0] n905 = d905[85:43];
  reg [42:0] r909 = 43'h0;
  wire [25:0] n910 = n905[42:17];
  wire [42:0] n911 = r909 + {17'h0, n910};
  wire [16:0] n913 = n905[16:0];
  reg [25:0] r914 = 26'h0;
  reg [50:0] d915 = 51'h0;
  wire [16:0] n915 = d915[50:34];
  wire [42:0] n916 = {17'h0, r914} * {26'h0, n915};
  reg [85:0] d937 = 86'h0;
  wire [42:0] n937 = d937[85:43];
  reg [42:0] r940 = 43'h0;
  wire [25:0] n941 = n937[42:17];
  wire [42:0] n942 = r940 + {17'h0, n941};
  wire [16:0] n944 = n937[16:0];
  reg [25:0] r945 = 26'h0;
  wire [42:0] n946 = {17'h0, r945} * {26'h0, n915};
  reg [57:0] d966 = 58'h0;
  wire [28:0] n966 = d966[57:29];
  reg [28:0] r969 = 29'h0;
  wire [11:0] n970 = n966[28:17];
  wire [28:0] n971 = r969 + {17'h0, n970};
  wire [16:0] n973 = n966[16:0];
  reg [11:0] r974 = 12'h0;
  wire [28:0] n975 = {17'h0, r974} * {12'h0, n915};
  reg [85:0] d1019 = 86'h0;
  wire [42:0] n1019 = d1019[85:43];
  reg [42:0] r1023 = 43'h0;
  wire [25:0] n1024 = n1019[42:17];
  wire [42:0] n1025 = r1023 + {17'h0, n1024};
  wire [16:0] n1027 = n1019[16:0];
  reg [25:0] r1028 = 26'h0;
  reg [50:0] d1029 = 51'h0;
  wire [16:0] n1029 = d1029[50:34];
  wire [42:0] n1030 = {17'h0, r1028} * {26'h0, n1029};
  reg [85:0] d1051 = 86'h0;
  wire [42:0] n1051 = d1051[85:43];
  reg [42:0] r1054 = 43'h0;
  wire [25:0] n1055 = n1051[42:17];
  wire [42:0] n1056 = r1054 + {17'h0, n1055};
  wire [16:0] n1058 = n1051[16:0];
  reg [25:0] r1059 = 26'h0;
  wire [42:0] n1060 = {17'h0, r1059} * {26'h0, n1029};
  reg [57:0] d1080 = 58'h0;
  wire [28:0] n1080 = d1080[57:29];
  reg [28:0] r1083 = 29'h0;
  wire [11:0] n1084 = n1080[28:17];
  wire [28:0] n1085 = r1083 + {17'h0, n1084};
  wire [16:0] n1087 = n1080[16:0];
  reg [11:0] r1088 = 12'h0;
  wire [28:0] n1089 = {17'h0, r1088} * {12'h0, n1029};
  wire [25:0] n1125 = r885[25:0];
  wire [16:0] n1126 = r896[16:0];
  wire [16:0] n1127 = r896[33:17];
  wire [16:0] n1128 = r896[50:34];
  wire [13:0] n1129 = r896[64:51];
  wire [25:0] n1162 = r885[51:26];
  wire [12:0] n1191 = r885[64:52];
  // stage 7
  reg [65:0] r154 = 66'h0;
  reg [63:0] r159 = 64'h0;
  wire [63:0] n160 = r154[63:0];
  wire [1:0] n161 = r154[65:64];
  wire [63:0] n162 = r159 + {62'h0, n161};
  reg [65:0] r268 = 66'h0;
  reg [61:0] r273 = 62'h0;
  wire [63:0] n274 = r268[63:0];
  wire [1:0] n275 = r268[65:64];
  wire [61:0] n276 = r273 + {60'h0, n275};
  reg [42:0] r296 = 43'h0;
  reg [42:0] r301 = 43'h0;
  wire [25:0] n302 = r296[42:17];
  wire [42:0] n303 = r301 + {17'h0, n302};
  wire [16:0] n305 = r296[16:0];
  reg [25:0] r306 = 26'h0;
  reg [55:0] d307 = 56'h0;
  wire [13:0] n307 = d307[55:42];
  wire [39:0] n308 = {14'h0, r306} * {26'h0, n307};
  reg [42:0] r327 = 43'h0;
  reg [42:0] r331 = 43'h0;
  wire [25:0] n332 = r327[42:17];
  wire [42:0] n333 = r331 + {17'h0, n332};
  wire [16:0] n335 = r327[16:0];
  reg [25:0] r336 = 26'h0;
  wire [39:0] n337 = {14'h0, r336} * {26'h0, n307};
  reg [29:0] r356 = 30'h0;
  reg [29:0] r360 = 30'h0;
  wire [12:0] n361 = r356[29:17];
  wire [29:0] n362 = r360 + {17'h0, n361};
  wire [16:0] n364 = r356[16:0];
  reg [12:0] r365 = 13'h0;
  wire [26:0] n366 = {14'h0, r365} * {13'h0, n307};
  reg [65:0] r576 = 66'h0;
  reg [63:0] r581 = 64'h0;
  wire [63:0] n582 = r576[63:0];
  wire [1:0] n583 = r576[65:64];
  wire [63:0] n584 = r581 + {62'h0, n583};
  reg [65:0] r690 = 66'h0;
  reg [61:0] r695 = 62'h0;
  wire [63:0] n696 = r690[63:0];
  wire [1:0] n697 = r690[65:64];
  wire [61:0] n698 = r695 + {60'h0, n697};
  reg [42:0] r718 = 43'h0;
  reg [42:0] r723 = 43'h0;
  wire [25:0] n724 = r718[42:17];
  wire [42:0] n725 = r723 + {17'h0, n724};
  wire [16:0] n727 = r718[16:0];
  reg [25:0] r728 = 26'h0;
  reg [55:0] d729 = 56'h0;
  wire [13:0] n729 = d729[55:42];
  wire [39:0] n730 = {14'h0, r728} * {26'h0, n729};
  reg [42:0] r749 = 43'h0;
  reg [42:0] r753 = 43'h0;
  wire [25:0] n754 = r749[42:17];
  wire [42:0] n755 = r753 + {17'h0, n754};
  wire [16:0] n757 = r749[16:0];
  reg [25:0] r758 = 26'h0;
  wire [39:0] n759 = {14'h0, r758} * {26'h0, n729};
  reg [29:0] r778 = 30'h0;
  reg [29:0] r782 = 30'h0;
  wire [12:0] n783 = r778[29:17];
  wire [29:0] n784 = r782 + {17'h0, n783};
  wire [16:0] n786 = r778[16:0];
  reg [12:0] r787 = 13'h0;
  wire [26:0] n788 = {14'h0, r787} * {13'h0, n729};
  reg [42:0] r912 = 43'h0;
  reg [42:0] r917 = 43'h0;
  wire [25:0] n918 = r912[42:17];
  wire [42:0] n919 = r917 + {17'h0, n918};
  wire [16:0] n921 = r912[16:0];
  reg [25:0] r922 = 26'h0;
  reg [51:0] d923 = 52'h0;
  wire [12:0] n923 = d923[51:39];
  wire [38:0] n924 = {13'h0, r922} * {26'h0, n923};
  reg [42:0] r943 = 43'h0;
  reg [42:0] r947 = 43'h0;
  wire [25:0] n948 = r943[42:17];
  wire [42:0] n949 = r947 + {17'h0, n948};
  wire [16:0] n951 = r943[16:0];
  reg [25:0] r952 = 26'h0;
  wire [38:0] n953 = {13'h0, r952} * {26'h0, n923};
  reg [28:0] r972 = 29'h0;
  reg [28:0] r976 = 29'h0;
  wire [11:0] n977 = r972[28:17];
  wire [28:0] n978 = r976 + {17'h0, n977};
  wire [16:0] n980 = r972[16:0];
  reg [11:0] r981 = 12'h0;
  wire [24:0] n982 = {13'h0, r981} * {12'h0, n923};
  reg [42:0] r1026 = 43'h0;
  reg [42:0] r1031 = 43'h0;
  wire [25:0] n1032 = r1026[42:17];
  wire [42:0] n1033 = r1031 + {17'h0, n1032};
  wire [16:0] n1035 = r1026[16:0];
  reg [25:0] r1036 = 26'h0;
  reg [51:0] d1037 = 52'h0;
  wire [12:0] n1037 = d1037[51:39];
  wire [38:0] n1038 = {13'h0, r1036} * {26'h0, n1037};
  reg [42:0] r1057 = 43'h0;
  reg [42:0] r1061 = 43'h0;
  wire [25:0] n1062 = r1057[42:17];
  wire [42:0] n1063 = r1061 + {17'h0, n1062};
  wire [16:0] n1065 = r1057[16:0];
  reg [25:0] r1066 = 26'h0;
  wire [38:0] n1067 = {13'h0, r1066} * {26'h0, n1037};
  reg [28:0] r1086 = 29'h0;
  reg [28:0] r1090 = 29'h0;
  wire [11:0] n1091 = r1086[28:17];
  wire [28:0] n1092 = r1090 + {17'h0, n1091};
  wire [16:0] n1094 = r1086[16:0];
  reg [11:0] r1095 = 12'h0;
  wire [24:0] n1096 = {13'h0, r1095} * {12'h0, n1037};
  reg [25:0] r1130 = 26'h0;
  reg [16:0] r1131 = 17'h0;
  wire [42:0] n1132 = {17'h0, r1130} * {26'h0, r1131};
  reg [25:0] r1163 = 26'h0;
  wire [42:0] n1164 = {17'h0, r1163} * {26'h0, r1131};
  reg [12:0] r1192 = 13'h0;
  wire [29:0] n1193 = {17'h0, r1192} * {13'h0, r1131};
  // stage 8
  reg [42:0] r304 = 43'h0;
  reg [39:0] r309 = 40'h0;
  wire [25:0] n310 = r304[42:17];
  wire [39:0] n311 = r309 + {14'h0, n310};
  wire [16:0] n313 = r304[16:0];
  reg [42:0] r334 = 43'h0;
  reg [39:0] r338 = 40'h0;
  wire [25:0] n339 = r334[42:17];
  wire [39:0] n340 = r338 + {14'h0, n339};
  wire [16:0] n342 = r334[16:0];
  reg [29:0] r363 = 30'h0;
  reg [26:0] r367 = 27'h0;
  wire [12:0] n368 = r363[29:17];
  wire [26:0] n369 = r367 + {14'h0, n368};
  wire [16:0] n371 = r363[16:0];
  reg [42:0] r726 = 43'h0;
  reg [39:0] r731 = 40'h0;
  wire [25:0] n732 = r726[42:17];
  wire [39:0] n733 = r731 + {14'h0, n732};
  wire [16:0] n735 = r726[16:0];
  reg [42:0] r756 = 43'h0;
  reg [39:0] r760 = 40'h0;
  wire [25:0] n761 = r756[42:17];
  wire [39:0] n762 = r760 + {14'h0, n761};
  wire [16:0] n764 = r756[16:0];
  reg [29:0] r785 = 30'h0;
  reg [26:0] r789 = 27'h0;
  wire [12:0] n790 = r785[29:17];
  wire [26:0] n791 = r789 + {14'h0, n790};
  wire [16:0] n793 = r785[16:0];
  reg [42:0] r920 = 43'h0;
  reg [38:0] r925 = 39'h0;
  wire [25:0] n926 = r920[42:17];
  wire [38:0] n927 = r925 + {13'h0, n926};
  wire [16:0] n929 = r920[16:0];
  reg [42:0] r950 = 43'h0;
  reg [38:0] r954 = 39'h0;
  wire [25:0] n955 = r950[42:17];
  wire [38:0] n956 = r954 + {13'h0, n955};
  wire [16:0] n958 = r950[16:0];
  reg [28:0] r979 = 29'h0;
  reg [24:0] r983 = 25'h0;
  wire [11:0] n984 = r979[28:17];
  wire [24:0] n985 = r983 + {13'h0, n984};
  wire [16:0] n987 = r979[16:0];
  reg [42:0] r1034 = 43'h0;
  reg [38:0] r1039 = 39'h0;
  wire [25:0] n1040 = r1034[42:17];
  wire [38:0] n1041 = r1039 + {13'h0, n1040};
  wire [16:0] n1043 = r1034[16:0];
  reg [42:0] r1064 = 43'h0;
  reg [38:0] r1068 = 39'h0;
  wire [25:0] n1069 = r1064[42:17];
  wire [38:0] n1070 = r1068 + {13'h0, n1069};
  wire [16:0] n1072 = r1064[16:0];
  reg [28:0] r1093 = 29'h0;
  reg [24:0] r1097 = 25'h0;
  wire [11:0] n1098 = r1093[28:17];
  wire [24:0] n1099 = r1097 + {13'h0, n1098};
  wire [16:0] n1101 = r1093[16:0];
  reg [25:0] r1134 = 26'h0;
  reg [33:0] d1135 = 34'h0;
  wire [16:0] n1135 = d1135[33:17];
  wire [42:0] n1136 = {17'h0, r1134} * {26'h0, n1135};
  reg [25:0] r1166 = 26'h0;
  wire [42:0] n1167 = {17'h0, r1166} * {26'h0, n1135};
  reg [12:0] r1195 = 13'h0;
  wire [29:0] n1196 = {17'h0, r1195} * {13'h0, n1135};
  // stage 9
  reg [127:0] d163 = 128'h0;
  wire [63:0] n163 = d163[127:64];
  reg [127:0] d164 = 128'h0;
  wire [63:0] n164 = d164[127:64];
  wire [127:0] n165 = {n164, n163};
  reg [127:0] d277 = 128'h0;
  wire [63:0] n277 = d277[127:64];
  reg [123:0] d278 = 124'h0;
  wire [61:0] n278 = d278[123:62];
  wire [125:0] n279 = {n278, n277};
  reg [39:0] r312 = 40'h0;
  reg [50:0] d314 = 51'h0;
  wire [16:0] n314 = d314[50:34];
  reg [33:0] d315 = 34'h0;
  wire [16:0] n315 = d315[33:17];
  reg [16:0] r316 = 17'h0;
  wire [90:0] n317 = {r312, r316, n315, n314};
  reg [39:0] r341 = 40'h0;
  reg [50:0] d343 = 51'h0;
  wire [16:0] n343 = d343[50:34];
  reg [33:0] d344 = 34'h0;
  wire [16:0] n344 = d344[33:17];
  reg [16:0] r345 = 17'h0;
  wire [90:0] n346 = {r341, r345, n344, n343};
  reg [26:0] r370 = 27'h0;
  reg [50:0] d372 = 51'h0;
  wire [16:0] n372 = d372[50:34];
  reg [33:0] d373 = 34'h0;
  wire [16:0] n373 = d373[33:17];
  reg [16:0] r374 = 17'h0;
  wire [77:0] n375 = {r370, r374, n373, n372};
  wire [63:0] n376 = n317[63:0];
  wire [37:0] n377 = n346[37:0];
  wire [11:0] n378 = n375[11:0];
  wire [63:0] n379 = {n377, 26'h0};
  wire [63:0] n380 = {n378, 52'h0};
  wire [65:0] n381 = {2'h0, n376} + {2'h0, n379} + {2'h0, n380};
  wire [26:0] n383 = n317[90:64];
  wire [52:0] n384 = n346[90:38];
  wire [63:0] n385 = n375[75:12];
  wire [64:0] n386 = {38'h0, n383} + {12'h0, n384} + {1'h0, n385};
  wire [1:0] n388 = n375[77:76];
  reg [127:0] d585 = 128'h0;
  wire [63:0] n585 = d585[127:64];
  reg [127:0] d586 = 128'h0;
  wire [63:0] n586 = d586[127:64];
  wire [127:0] n587 = {n586, n585};
  reg [127:0] d699 = 128'h0;
  wire [63:0] n699 = d699[127:64];
  reg [123:0] d700 = 124'h0;
  wire [61:0] n700 = d700[123:62];
  wire [125:0] n701 = {n700, n699};
  reg [39:0] r734 = 40'h0;
  reg [50:0] d736 = 51'h0;
  wire [16:0] n736 = d736[50:34];
  reg [33:0] d737 = 34'h0;
  wire [16:0] n737 = d737[33:17];
  reg [16:0] r738 = 17'h0;
  wire [90:0] n739 = {r734, r738, n737, n736};
  reg [39:0] r763 = 40'h0;
  reg [50:0] d765 = 51'h0;
  wire [16:0] n765 = d765[50:34];
  reg [33:0] d766 = 34'h0;
  wire [16:0] n766 = d766[33:17];
  reg [16:0] r767 = 17'h0;
  wire [90:0] n768 = {r763, r767, n766, n765};
  reg [26:0] r792 = 27'h0;
  reg [50:0] d794 = 51'h0;
  wire [16:0] n794 = d794[50:34];
  reg [33:0] d795 = 34'h0;
  wire [16:0] n795 = d795[33:17];
  reg [16:0] r796 = 17'h0;
  wire [77:0] n797 = {r792, r796, n795, n794};
  wire [63:0] n798 = n739[63:0];
  wire [37:0] n799 = n768[37:0];
  wire [11:0] n800 = n797[11:0];
  wire [63:0] n801 = {n799, 26'h0};
  wire [63:0] n802 = {n800, 52'h0};
  wire [65:0] n803 = {2'h0, n798} + {2'h0, n801} + {2'h0, n802};
  wire [26:0] n805 = n739[90:64];
  wire [52:0] n806 = n768[90:38];
  wire [63:0] n807 = n797[75:12];
  wire [64:0] n808 = {38'h0, n805} + {12'h0, n806} + {1'h0, n807};
  wire [1:0] n810 = n797[77:76];
  reg [38:0] r928 = 39'h0;
  reg [50:0] d930 = 51'h0;
  wire [16:0] n930 = d930[50:34];
  reg [33:0] d931 = 34'h0;
  wire [16:0] n931 = d931[33:17];
  reg [16:0] r932 = 17'h0;
  wire [89:0] n933 = {r928, r932, n931, n930};
  reg [38:0] r957 = 39'h0;
  reg [50:0] d959 = 51'h0;
  wire [16:0] n959 = d959[50:34];
  reg [33:0] d960 = 34'h0;
  wire [16:0] n960 = d960[33:17];
  reg [16:0] r961 = 17'h0;
  wire [89:0] n962 = {r957, r961, n960, n959};
  reg [24:0] r986 = 25'h0;
  reg [50:0] d988 = 51'h0;
  wire [16:0] n988 = d988[50:34];
  reg [33:0] d989 = 34'h0;
  wire [16:0] n989 = d989[33:17];
  reg [16:0] r990 = 17'h0;
  wire [75:0] n991 = {r986, r990, n989, n988};
  wire [63:0] n992 = n933[63:0];
  wire [37:0] n993 = n962[37:0];
  wire [11:0] n994 = n991[11:0];
  wire [63:0] n995 = {n993, 26'h0};
  wire [63:0] n996 = {n994, 52'h0};
  wire [65:0] n997 = {2'h0, n992} + {2'h0, n995} + {2'h0, n996};
  wire [25:0] n999 = n933[89:64];
  wire [51:0] n1000 = n962[89:38];
  wire [63:0] n1001 = n991[75:12];
  wire [63:0] n1002 = {38'h0, n999} + {12'h0, n1000} + n1001;
  reg [38:0] r1042 = 39'h0;
  reg [50:0] d1044 = 51'h0;
  wire [16:0] n1044 = d1044[50:34];
  reg [33:0] d1045 = 34'h0;
  wire [16:0] n1045 = d1045[33:17];
  reg [16:0] r1046 = 17'h0;
  wire [89:0] n1047 = {r1042, r1046, n1045, n1044};
  reg [38:0] r1071 = 39'h0;
  reg [50:0] d1073 = 51'h0;
  wire [16:0] n1073 = d1073[50:34];
  reg [33:0] d1074 = 34'h0;
  wire [16:0] n1074 = d1074[33:17];
  reg [16:0] r1075 = 17'h0;
  wire [89:0] n1076 = {r1071, r1075, n1074, n1073};
  reg [24:0] r1100 = 25'h0;
  reg [50:0] d1102 = 51'h0;
  wire [16:0] n1102 = d1102[50:34];
  reg [33:0] d1103 = 34'h0;
  wire [16:0] n1103 = d1103[33:17];
  reg [16:0] r1104 = 17'h0;
  wire [75:0] n1105 = {r1100, r1104, n1103, n1102};
  wire [63:0] n1106 = n1047[63:0];
  wire [37:0] n1107 = n1076[37:0];
  wire [11:0] n1108 = n1105[11:0];
  wire [63:0] n1109 = {n1107, 26'h0};
  wire [63:0] n1110 = {n1108, 52'h0};
  wire [65:0] n1111 = {2'h0, n1106} + {2'h0, n1109} + {2'h0, n1110};
  wire [25:0] n1113 = n1047[89:64];
  wire [51:0] n1114 = n1076[89:38];
  wire [63:0] n1115 = n1105[75:12];
  wire [63:0] n1116 = {38'h0, n1113} + {12'h0, n1114} + n1115;
  reg [85:0] d1133 = 86'h0;
  wire [42:0] n1133 = d1133[85:43];
  reg [42:0] r1137 = 43'h0;
  wire [25:0] n1138 = n1133[42:17];
  wire [42:0] n1139 = r1137 + {17'h0, n1138};
  wire [16:0] n1141 = n1133[16:0];
  reg [25:0] r1142 = 26'h0;
  reg [50:0] d1143 = 51'h0;
  wire [16:0] n1143 = d1143[50:34];
  wire [42:0] n1144 = {17'h0, r1142} * {26'h0, n1143};
  reg [85:0] d1165 = 86'h0;
  wire [42:0] n1165 = d1165[85:43];
  reg [42:0] r1168 = 43'h0;
  wire [25:0] n1169 = n1165[42:17];
  wire [42:0] n1170 = r1168 + {17'h0, n1169};
  wire [16:0] n1172 = n1165[16:0];
  reg [25:0] r1173 = 26'h0;
  wire [42:0] n1174 = {17'h0, r1173} * {26'h0, n1143};
  reg [59:0] d1194 = 60'h0;
  wire [29:0] n1194 = d1194[59:30];
  reg [29:0] r1197 = 30'h0;
  wire [12:0] n1198 = n1194[29:17];
  wire [29:0] n1199 = r1197 + {17'h0, n1198};
  wire [16:0] n1201 = n1194[16:0];
  reg [12:0] r1202 = 13'h0;
  wire [29:0] n1203 = {17'h0, r1202} * {13'h0, n1143};
  // stage 10
  reg [127:0] r166 = 128'h0;
  reg [125:0] r280 = 126'h0;
  reg [65:0] r382 = 66'h0;
  reg [64:0] r387 = 65'h0;
  wire [63:0] n389 = r382[63:0];
  wire [1:0] n390 = r382[65:64];
  wire [63:0] n391 = r387[63:0];
  wire n392 = r387[64];
  wire [64:0] n393 = {1'h0, n391} + {63'h0, n390};
  reg [1:0] r395 = 2'h0;
  wire [1:0] n396 = r395 + {1'h0, n392};
  wire [127:0] n406 = ~r166;
  wire [125:0] n407 = ~r280;
  wire [63:0] n408 = r166[63:0];
  wire [63:0] n409 = r166[127:64];
  wire [63:0] n411 = n406[63:0];
  wire [63:0] n412 = n407[63:0];
  wire [65:0] n415 = 66'h2 + {2'h0, n409} + {2'h0, n411};
  wire [63:0] n422 = r280[63:0];
  wire [63:0] n424 = n406[127:64];
  wire [61:0] n425 = n407[125:64];
  wire [65:0] n427 = 66'hc000000000000000 + {2'h0, n422} + {2'h0, n424};
  wire [61:0] n434 = r280[125:64];
  reg [127:0] r588 = 128'h0;
  reg [125:0] r702 = 126'h0;
  reg [65:0] r804 = 66'h0;
  reg [64:0] r809 = 65'h0;
  wire [63:0] n811 = r804[63:0];
  wire [1:0] n812 = r804[65:64];
  wire [63:0] n813 = r809[63:0];
  wire n814 = r809[64];
  wire [64:0] n815 = {1'h0, n813} + {63'h0, n812};
  reg [1:0] r817 = 2'h0;
  wire [1:0] n818 = r817 + {1'h0, n814};
  wire [127:0] n828 = ~r588;
  wire [125:0] n829 = ~r702;
  wire [63:0] n830 = r588[63:0];
  wire [63:0] n831 = r588[127:64];
  wire [63:0] n833 = n828[63:0];
  wire [63:0] n834 = n829[63:0];
  wire [65:0] n835 = 66'h2 + {2'h0, n831} + {2'h0, n833};
  wire [63:0] n842 = r702[63:0];
  wire [63:0] n844 = n828[127:64];
  wire [61:0] n845 = n829[125:64];
  wire [65:0] n846 = 66'hc000000000000000 + {2'h0, n842} + {2'h0, n844};
  wire [61:0] n853 = r702[125:64];
  reg [65:0] r998 = 66'h0;
  reg [63:0] r1003 = 64'h0;
  wire [63:0] n1004 = r998[63:0];
  wire [1:0] n1005 = r998[65:64];
  wire [63:0] n1006 = r1003 + {62'h0, n1005};
  reg [65:0] r1112 = 66'h0;
  reg [63:0] r1117 = 64'h0;
  wire [63:0] n1118 = r1112[63:0];
  wire [1:0] n1119 = r1112[65:64];
  wire [63:0] n1120 = r1117 + {62'h0, n1119};
  reg [42:0] r1140 = 43'h0;
  reg [42:0] r1145 = 43'h0;
  wire [25:0] n1146 = r1140[42:17];
  wire [42:0] n1147 = r1145 + {17'h0, n1146};
  wire [16:0] n1149 = r1140[16:0];
  reg [25:0] r1150 = 26'h0;
  reg [55:0] d1151 = 56'h0;
  wire [13:0] n1151 = d1151[55:42];
  wire [39:0] n1152 = {14'h0, r1150} * {26'h0, n1151};
  reg [42:0] r1171 = 43'h0;
  reg [42:0] r1175 = 43'h0;
  wire [25:0] n1176 = r1171[42:17];
  wire [42:0] n1177 = r1175 + {17'h0, n1176};
  wire [16:0] n1179 = r1171[16:0];
  reg [25:0] r1180 = 26'h0;
  wire [39:0] n1181 = {14'h0, r1180} * {26'h0, n1151};
  reg [29:0] r1200 = 30'h0;
  reg [29:0] r1204 = 30'h0;
  wire [12:0] n1205 = r1200[29:17];
  wire [29:0] n1206 = r1204 + {17'h0, n1205};
  wire [16:0] n1208 = r1200[16:0];
  reg [12:0] r1209 = 13'h0;
  wire [26:0] n1210 = {14'h0, r1209} * {13'h0, n1151};
  // stage 11
  reg [64:0] r394 = 65'h0;
  wire [63:0] n398 = r394[63:0];
  wire n400 = r394[64];
  reg [64:0] r816 = 65'h0;
  wire [63:0] n820 = r816[63:0];
  wire n822 = r816[64];
  reg [42:0] r1148 = 43'h0;
  reg [39:0] r1153 = 40'h0;
  wire [25:0] n1154 = r1148[42:17];
  wire [39:0] n1155 = r1153 + {14'h0, n1154};
  wire [16:0] n1157 = r1148[16:0];
  reg [42:0] r1178 = 43'h0;
  reg [39:0] r1182 = 40'h0;
  wire [25:0] n1183 = r1178[42:17];
  wire [39:0] n1184 = r1182 + {14'h0, n1183};
  wire [16:0] n1186 = r1178[16:0];
  reg [29:0] r1207 = 30'h0;
  reg [26:0] r1211 = 27'h0;
  wire [12:0] n1212 = r1207[29:17];
  wire [26:0] n1213 = r1211 + {14'h0, n1212};
  wire [16:0] n1215 = r1207[16:0];
  // stage 12
  reg [127:0] d397 = 128'h0;
  wire [63:0] n397 = d397[127:64];
  reg [63:0] r399 = 64'h0;
  reg r401 = 1'h0;
  reg [3:0] d402 = 4'h0;
  wire [1:0] n402 = d402[3:2];
  wire [1:0] n403 = n402 + {1'h0, r401};
  wire [129:0] n404 = {n403, r399, n397};
  reg [127:0] d819 = 128'h0;
  wire [63:0] n819 = d819[127:64];
  reg [63:0] r821 = 64'h0;
  reg r823 = 1'h0;
  reg [3:0] d824 = 4'h0;
  wire [1:0] n824 = d824[3:2];
  wire [1:0] n825 = n824 + {1'h0, r823};
  wire [129:0] n826 = {n825, r821, n819};
  reg [127:0] d1007 = 128'h0;
  wire [63:0] n1007 = d1007[127:64];
  reg [127:0] d1008 = 128'h0;
  wire [63:0] n1008 = d1008[127:64];
  wire [127:0] n1009 = {n1008, n1007};
  reg [127:0] d1121 = 128'h0;
  wire [63:0] n1121 = d1121[127:64];
  reg [127:0] d1122 = 128'h0;
  wire [63:0] n1122 = d1122[127:64];
  wire [127:0] n1123 = {n1122, n1121};
  reg [39:0] r1156 = 40'h0;
  reg [50:0] d1158 = 51'h0;
  wire [16:0] n1158 = d1158[50:34];
  reg [33:0] d1159 = 34'h0;
  wire [16:0] n1159 = d1159[33:17];
  reg [16:0] r1160 = 17'h0;
  wire [90:0] n1161 = {r1156, r1160, n1159, n1158};
  reg [39:0] r1185 = 40'h0;
  reg [50:0] d1187 = 51'h0;
  wire [16:0] n1187 = d1187[50:34];
  reg [33:0] d1188 = 34'h0;
  wire [16:0] n1188 = d1188[33:17];
  reg [16:0] r1189 = 17'h0;
  wire [90:0] n1190 = {r1185, r1189, n1188, n1187};
  reg [26:0] r1214 = 27'h0;
  reg [50:0] d1216 = 51'h0;
  wire [16:0] n1216 = d1216[50:34];
  reg [33:0] d1217 = 34'h0;
  wire [16:0] n1217 = d1217[33:17];
  reg [16:0] r1218 = 17'h0;
  wire [77:0] n1219 = {r1214, r1218, n1217, n1216};
  wire [63:0] n1220 = n1161[63:0];
  wire [37:0] n1221 = n1190[37:0];
  wire [11:0] n1222 = n1219[11:0];
  wire [63:0] n1223 = {n1221, 26'h0};
  wire [63:0] n1224 = {n1222, 52'h0};
  wire [65:0] n1225 = {2'h0, n1220} + {2'h0, n1223} + {2'h0, n1224};
  wire [26:0] n1227 = n1161[90:64];
  wire [52:0] n1228 = n1190[90:38];
  wire [63:0] n1229 = n1219[75:12];
  wire [64:0] n1230 = {38'h0, n1227} + {12'h0, n1228} + {1'h0, n1229};
  wire [1:0] n1232 = n1219[77:76];
  // stage 13
  reg [129:0] r405 = 130'h0;
  wire [63:0] n410 = r405[63:0];
  reg [191:0] d416 = 192'h0;
  wire [63:0] n416 = d416[191:128];
  wire [64:0] n417 = {1'h0, n416} + {1'h0, n410};
  wire [63:0] n423 = r405[127:64];
  reg [185:0] d428 = 186'h0;
  wire [61:0] n428 = d428[185:124];
  wire [64:0] n429 = {3'h0, n428} + {1'h0, n423};
  wire [1:0] n435 = r405[129:128];
  reg [185:0] d437 = 186'h0;
  wire [61:0] n437 = d437[185:124];
  wire [61:0] n438 = 62'h3ffffffffffffffe + n437 + {60'h0, n435};
  reg [129:0] r827 = 130'h0;
  wire [63:0] n832 = r827[63:0];
  reg [191:0] d836 = 192'h0;
  wire [63:0] n836 = d836[191:128];
  wire [64:0] n837 = {1'h0, n836} + {1'h0, n832};
  wire [63:0] n843 = r827[127:64];
  reg [185:0] d847 = 186'h0;
  wire [61:0] n847 = d847[185:124];
  wire [64:0] n848 = {3'h0, n847} + {1'h0, n843};
  wire [1:0] n854 = r827[129:128];
  reg [185:0] d855 = 186'h0;
  wire [61:0] n855 = d855[185:124];
  wire [61:0] n856 = 62'h3ffffffffffffffe + n855 + {60'h0, n854};
  reg [127:0] r1010 = 128'h0;
  reg [127:0] r1124 = 128'h0;
  reg [65:0] r1226 = 66'h0;
  reg [64:0] r1231 = 65'h0;
  wire [63:0] n1233 = r1226[63:0];
  wire [1:0] n1234 = r1226[65:64];
  wire [63:0] n1235 = r1231[63:0];
  wire n1236 = r1231[64];
  wire [64:0] n1237 = {1'h0, n1235} + {63'h0, n1234};
  reg [1:0] r1239 = 2'h0;
  wire [1:0] n1240 = r1239 + {1'h0, n1236};
  wire [127:0] n1250 = ~r1010;
  wire [127:0] n1251 = ~r1124;
  wire [63:0] n1252 = r1010[63:0];
  wire [63:0] n1253 = r1010[127:64];
  wire [63:0] n1255 = n1250[63:0];
  wire [63:0] n1256 = n1251[63:0];
  wire [65:0] n1257 = 66'h2 + {2'h0, n1253} + {2'h0, n1255};
  wire [63:0] n1264 = r1124[63:0];
  wire [63:0] n1266 = n1250[127:64];
  wire [63:0] n1267 = n1251[127:64];
  wire [65:0] n1268 = {2'h0, n1264} + {2'h0, n1266} + {2'h0, n1267};
  wire [63:0] n1272 = r1124[127:64];
  // stage 14
  reg [64:0] r418 = 65'h0;
  reg [263:0] d419 = 264'h0;
  wire [65:0] n419 = d419[263:198];
  wire [65:0] n420 = n419 + {1'h0, r418};
  reg [64:0] r430 = 65'h0;
  reg [263:0] d431 = 264'h0;
  wire [65:0] n431 = d431[263:198];
  wire [65:0] n432 = n431 + {1'h0, r430};
  reg [64:0] r838 = 65'h0;
  reg [263:0] d839 = 264'h0;
  wire [65:0] n839 = d839[263:198];
  wire [65:0] n840 = n839 + {1'h0, r838};
  reg [64:0] r849 = 65'h0;
  reg [263:0] d850 = 264'h0;
  wire [65:0] n850 = d850[263:198];
  wire [65:0] n851 = n850 + {1'h0, r849};
  reg [64:0] r1238 = 65'h0;
  wire [63:0] n1242 = r1238[63:0];
  wire n1244 = r1238[64];
  // stage 15
  reg [65:0] r421 = 66'h0;
  reg [65:0] r433 = 66'h0;
  wire [63:0] n439 = r421[63:0];
  wire [1:0] n440 = r421[65:64];
  wire [63:0] n441 = r433[63:0];
  wire [1:0] n442 = r433[65:64];
  wire [64:0] n443 = {1'h0, n441} + {63'h0, n440};
  reg [123:0] d445 = 124'h0;
  wire [61:0] n445 = d445[123:62];
  wire [61:0] n446 = n445 + {60'h0, n442};
  reg [65:0] r841 = 66'h0;
  reg [65:0] r852 = 66'h0;
  wire [63:0] n857 = r841[63:0];
  wire [1:0] n858 = r841[65:64];
  wire [63:0] n859 = r852[63:0];
  wire [1:0] n860 = r852[65:64];
  wire [64:0] n861 = {1'h0, n859} + {63'h0, n858};
  reg [123:0] d863 = 124'h0;
  wire [61:0] n863 = d863[123:62];
  wire [61:0] n864 = n863 + {60'h0, n860};
  reg [127:0] d1241 = 128'h0;
  wire [63:0] n1241 = d1241[127:64];
  reg [63:0] r1243 = 64'h0;
  reg r1245 = 1'h0;
  reg [3:0] d1246 = 4'h0;
  wire [1:0] n1246 = d1246[3:2];
  wire [1:0] n1247 = n1246 + {1'h0, r1245};
  wire [129:0] n1248 = {n1247, r1243, n1241};
  // stage 16
  reg [64:0] r444 = 65'h0;
  wire [63:0] n449 = r444[63:0];
  wire n451 = r444[64];
  reg [64:0] r862 = 65'h0;
  wire [63:0] n867 = r862[63:0];
  wire n869 = r862[64];
  reg [129:0] r1249 = 130'h0;
  wire [63:0] n1254 = r1249[63:0];
  reg [191:0] d1258 = 192'h0;
  wire [63:0] n1258 = d1258[191:128];
  wire [64:0] n1259 = {1'h0, n1258} + {1'h0, n1254};
  wire [63:0] n1265 = r1249[127:64];
  reg [197:0] d1269 = 198'h0;
  wire [65:0] n1269 = d1269[197:132];
  wire [65:0] n1270 = n1269 + {2'h0, n1265};
  wire [1:0] n1273 = r1249[129:128];
  reg [191:0] d1275 = 192'h0;
  wire [63:0] n1275 = d1275[191:128];
  wire [63:0] n1276 = 64'hfffffffffffffffe + n1275 + {62'h0, n1273};
  // stage 17
  reg [447:0] d447 = 448'h0;
  wire [63:0] n447 = d447[447:384];
  reg [127:0] d448 = 128'h0;
  wire [63:0] n448 = d448[127:64];
  reg [63:0] r450 = 64'h0;
  reg r452 = 1'h0;
  reg [123:0] d453 = 124'h0;
  wire [61:0] n453 = d453[123:62];
  wire [61:0] n454 = n453 + {61'h0, r452};
  wire [253:0] n455 = {n454, r450, n448, n447};
  reg [447:0] d865 = 448'h0;
  wire [63:0] n865 = d865[447:384];
  reg [127:0] d866 = 128'h0;
  wire [63:0] n866 = d866[127:64];
  reg [63:0] r868 = 64'h0;
  reg r870 = 1'h0;
  reg [123:0] d871 = 124'h0;
  wire [61:0] n871 = d871[123:62];
  wire [61:0] n872 = n871 + {61'h0, r870};
  wire [253:0] n873 = {n872, r868, n866, n865};
  reg [64:0] r1260 = 65'h0;
  reg [263:0] d1261 = 264'h0;
  wire [65:0] n1261 = d1261[263:198];
  wire [65:0] n1262 = n1261 + {1'h0, r1260};
  reg [65:0] r1271 = 66'h0;
  reg [63:0] r1277 = 64'h0;
  wire [63:0] n1280 = r1271[63:0];
  wire [1:0] n1281 = r1271[65:64];
  wire [63:0] n1285 = r1277 + {62'h0, n1281};
  // stage 18
  reg [253:0] r456 = 254'h0;
  reg [253:0] r874 = 254'h0;
  reg [65:0] r1263 = 66'h0;
  wire [63:0] n1278 = r1263[63:0];
  wire [1:0] n1279 = r1263[65:64];
  reg [63:0] r1282 = 64'h0;
  wire [64:0] n1283 = {1'h0, r1282} + {63'h0, n1279};
  wire [253:0] n1296 = ~r456;
  wire [253:0] n1297 = ~r874;
  wire [63:0] n1298 = r456[63:0];
  wire [63:0] n1299 = r456[127:64];
  wire n1301 = n1296[0];
  wire n1302 = n1297[0];
  wire [63:0] n1304 = {n1301, 63'h0};
  wire [63:0] n1305 = {n1302, 63'h0};
  wire [64:0] n1306 = {1'h0, n1299} + {1'h0, n1304} + {1'h0, n1305};
  wire [63:0] n1311 = r456[191:128];
  wire [63:0] n1313 = n1296[64:1];
  wire [63:0] n1314 = n1297[64:1];
  wire [64:0] n1315 = 65'h1 + {1'h0, n1311} + {1'h0, n1313};
  wire [61:0] n1322 = r456[253:192];
  wire [1:0] n1323 = r874[1:0];
  wire [63:0] n1325 = n1296[128:65];
  wire [63:0] n1326 = n1297[128:65];
  wire [63:0] n1327 = {n1323, n1322};
  wire [65:0] n1328 = {2'h0, n1327} + {2'h0, n1325} + {2'h0, n1326};
  wire [63:0] n1332 = r874[65:2];
  wire [63:0] n1334 = n1296[192:129];
  wire [63:0] n1335 = n1297[192:129];
  wire [65:0] n1336 = {2'h0, n1332} + {2'h0, n1334} + {2'h0, n1335};
  wire [63:0] n1340 = r874[129:66];
  wire [60:0] n1342 = n1296[253:193];
  wire [60:0] n1343 = n1297[253:193];
  wire [64:0] n1344 = 65'hc000000000000000 + {1'h0, n1340} + {4'h0, n1342};
  wire [63:0] n1351 = r874[193:130];
  wire [64:0] n1353 = 65'hffffffffffffffff + {1'h0, n1351};
  wire [59:0] n1355 = r874[253:194];
  wire [59:0] n1357 = 60'hfffffffffffffff + n1355;
  // stage 19
  reg [64:0] r1284 = 65'h0;
  wire [63:0] n1288 = r1284[63:0];
  wire n1290 = r1284[64];
  reg [64:0] r1354 = 65'h0;
  reg [59:0] r1358 = 60'h0;
  wire [63:0] n1380 = r1354[63:0];
  wire n1381 = r1354[64];
  wire [59:0] n1385 = r1358 + {59'h0, n1381};
  // stage 20
  reg [447:0] d1286 = 448'h0;
  wire [63:0] n1286 = d1286[447:384];
  reg [127:0] d1287 = 128'h0;
  wire [63:0] n1287 = d1287[127:64];
  reg [63:0] r1289 = 64'h0;
  reg r1291 = 1'h0;
  reg [191:0] d1292 = 192'h0;
  wire [63:0] n1292 = d1292[191:128];
  wire [63:0] n1293 = n1292 + {63'h0, r1291};
  wire [255:0] n1294 = {n1293, r1289, n1287, n1286};
  // stage 21
  reg [255:0] r1295 = 256'h0;
  wire n1300 = r1295[0];
  wire [63:0] n1307 = {n1300, 63'h0};
  reg [194:0] d1308 = 195'h0;
  wire [64:0] n1308 = d1308[194:130];
  wire [65:0] n1309 = {1'h0, n1308} + {2'h0, n1307};
  wire [63:0] n1312 = r1295[64:1];
  reg [191:0] d1316 = 192'h0;
  wire [63:0] n1316 = d1316[191:128];
  wire [64:0] n1317 = {1'h0, n1316} + {1'h0, n1312};
  wire [63:0] n1324 = r1295[128:65];
  reg [197:0] d1329 = 198'h0;
  wire [65:0] n1329 = d1329[197:132];
  wire [65:0] n1330 = n1329 + {2'h0, n1324};
  wire [63:0] n1333 = r1295[192:129];
  reg [197:0] d1337 = 198'h0;
  wire [65:0] n1337 = d1337[197:132];
  wire [65:0] n1338 = n1337 + {2'h0, n1333};
  wire [62:0] n1341 = r1295[255:193];
  reg [182:0] d1345 = 183'h0;
  wire [60:0] n1345 = d1345[182:122];
  wire [63:0] n1346 = {3'h0, n1345} + {1'h0, n1341};
  // stage 22
  reg [65:0] r1310 = 66'h0;
  reg [64:0] r1318 = 65'h0;
  reg [259:0] d1319 = 260'h0;
  wire [64:0] n1319 = d1319[259:195];
  wire [65:0] n1320 = {1'h0, n1319} + {1'h0, r1318};
  reg [65:0] r1331 = 66'h0;
  reg [65:0] r1339 = 66'h0;
  reg [63:0] r1347 = 64'h0;
  reg [259:0] d1348 = 260'h0;
  wire [64:0] n1348 = d1348[259:195];
  wire [65:0] n1349 = {1'h0, n1348} + {2'h0, r1347};
  wire [63:0] n1359 = r1310[63:0];
  wire [1:0] n1360 = r1310[65:64];
  wire [63:0] n1366 = r1331[63:0];
  wire [1:0] n1367 = r1331[65:64];
  wire [63:0] n1371 = r1339[63:0];
  wire [1:0] n1372 = r1339[65:64];
  wire [64:0] n1373 = {1'h0, n1371} + {63'h0, n1367};
  // stage 23
  reg [65:0] r1321 = 66'h0;
  reg [65:0] r1350 = 66'h0;
  wire [63:0] n1361 = r1321[63:0];
  wire [1:0] n1362 = r1321[65:64];
  reg [1:0] r1363 = 2'h0;
  wire [64:0] n1364 = {1'h0, n1361} + {63'h0, r1363};
  reg [63:0] r1368 = 64'h0;
  wire [64:0] n1369 = {1'h0, r1368} + {63'h0, n1362};
  reg [64:0] r1374 = 65'h0;
  wire [63:0] n1375 = r1350[63:0];
  wire [1:0] n1376 = r1350[65:64];
  reg [1:0] r1377 = 2'h0;
  wire [64:0] n1378 = {1'h0, n1375} + {63'h0, r1377};
  reg [255:0] d1382 = 256'h0;
  wire [63:0] n1382 = d1382[255:192];
  wire [64:0] n1383 = {1'h0, n1382} + {63'h0, n1376};
  wire [63:0] n1401 = r1374[63:0];
  wire n1404 = r1374[64];
  wire n1406 = &n1401;
  // stage 24
  reg [64:0] r1365 = 65'h0;
  reg [64:0] r1370 = 65'h0;
  reg [64:0] r1379 = 65'h0;
  reg [64:0] r1384 = 65'h0;
  wire [63:0] n1388 = r1365[63:0];
  wire n1390 = r1365[64];
  wire [63:0] n1392 = r1370[63:0];
  wire n1395 = r1370[64];
  wire n1397 = &n1392;
  wire [63:0] n1410 = r1379[63:0];
  wire n1413 = r1379[64];
  wire n1415 = &n1410;
  wire [63:0] n1419 = r1384[63:0];
  wire n1422 = r1384[64];
  wire n1424 = &n1419;
  // stage 25
  reg [447:0] d1386 = 448'h0;
  wire [63:0] n1386 = d1386[447:384];
  reg [191:0] d1387 = 192'h0;
  wire [63:0] n1387 = d1387[191:128];
  reg [63:0] r1389 = 64'h0;
  reg r1391 = 1'h0;
  reg [63:0] r1393 = 64'h0;
  wire [63:0] n1394 = r1393 + {63'h0, r1391};
  reg r1396 = 1'h0;
  reg r1398 = 1'h0;
  wire n1399 = r1398 & r1391;
  wire n1400 = r1396 | n1399;
  reg [127:0] d1402 = 128'h0;
  wire [63:0] n1402 = d1402[127:64];
  wire [63:0] n1403 = n1402 + {63'h0, n1400};
  reg [1:0] d1405 = 2'h0;
  wire n1405 = d1405[1];
  reg [1:0] d1407 = 2'h0;
  wire n1407 = d1407[1];
  wire n1408 = n1407 & n1400;
  wire n1409 = n1405 | n1408;
  reg [63:0] r1411 = 64'h0;
  wire [63:0] n1412 = r1411 + {63'h0, n1409};
  reg r1414 = 1'h0;
  reg r1416 = 1'h0;
  wire n1417 = r1416 & n1409;
  wire n1418 = r1414 | n1417;
  reg [63:0] r1420 = 64'h0;
  wire [63:0] n1421 = r1420 + {63'h0, n1418};
  reg r1423 = 1'h0;
  reg r1425 = 1'h0;
  wire n1426 = r1425 & n1418;
  wire n1427 = r1423 | n1426;
  reg [359:0] d1428 = 360'h0;
  wire [59:0] n1428 = d1428[359:300];
  wire [59:0] n1429 = n1428 + {59'h0, n1427};
  wire [507:0] n1430 = {n1429, n1421, n1412, n1403, n1394, r1389, n1387, n1386};
  // stage 26
  reg [507:0] r1431 = 508'h0;
  wire [25:0] n1432 = r1431[25:0];
  wire [25:0] n1548 = r1431[51:26];
  wire [25:0] n1635 = r1431[77:52];
  wire [25:0] n1712 = r1431[103:78];
  wire [25:0] n1782 = r1431[129:104];
  wire [25:0] n1837 = r1431[155:130];
  wire [25:0] n1890 = r1431[181:156];
  wire [25:0] n1929 = r1431[207:182];
  wire [25:0] n1960 = r1431[233:208];
  wire [21:0] n1981 = r1431[255:234];
  wire [55:0] n2765 = r1431[309:254];
  wire [63:0] n2772 = {n2765, 8'h0};
  wire [63:0] n2819 = r1431[373:310];
  wire [63:0] n2858 = r1431[437:374];
  wire [63:0] n2881 = r1431[501:438];
  wire [5:0] n2892 = r1431[507:502];
  // stage 27
  reg [25:0] r1437 = 26'h0;
  wire [42:0] n1438 = {17'h0, r1437} * 43'h6389;
  wire [42:0] n1469 = {17'h0, r1437} * 43'ha6ac;
  wire [42:0] n1497 = {17'h0, r1437} * 43'h33da;
  wire [42:0] n1524 = {17'h0, r1437} * 43'h11888;
  reg [25:0] r1549 = 26'h0;
  wire [42:0] n1550 = {17'h0, r1549} * 43'h6389;
  wire [42:0] n1577 = {17'h0, r1549} * 43'ha6ac;
  wire [42:0] n1601 = {17'h0, r1549} * 43'h33da;
  wire [42:0] n1625 = {17'h0, r1549} * 43'h11888;
  reg [25:0] r1636 = 26'h0;
  wire [42:0] n1637 = {17'h0, r1636} * 43'h6389;
  wire [42:0] n1664 = {17'h0, r1636} * 43'ha6ac;
  wire [42:0] n1688 = {17'h0, r1636} * 43'h33da;
  reg [25:0] r1713 = 26'h0;
  wire [42:0] n1714 = {17'h0, r1713} * 43'h6389;
  wire [42:0] n1741 = {17'h0, r1713} * 43'ha6ac;
  wire [42:0] n1765 = {17'h0, r1713} * 43'h33da;
  reg [25:0] r1783 = 26'h0;
  wire [42:0] n1784 = {17'h0, r1783} * 43'h6389;
  wire [42:0] n1811 = {17'h0, r1783} * 43'ha6ac;
  wire [42:0] n1835 = {17'h0, r1783} * 43'h33da;
  reg [25:0] r1838 = 26'h0;
  wire [42:0] n1839 = {17'h0, r1838} * 43'h6389;
  wire [42:0] n1866 = {17'h0, r1838} * 43'ha6ac;
  reg [25:0] r1891 = 26'h0;
  wire [42:0] n1892 = {17'h0, r1891} * 43'h6389;
  wire [42:0] n1919 = {17'h0, r1891} * 43'ha6ac;
  reg [25:0] r1930 = 26'h0;
  wire [42:0] n1931 = {17'h0, r1930} * 43'h6389;
  wire [42:0] n1958 = {17'h0, r1930} * 43'ha6ac;
  reg [25:0] r1961 = 26'h0;
  wire [42:0] n1962 = {17'h0, r1961} * 43'h6389;
  reg [21:0] r1982 = 22'h0;
  wire [38:0] n1983 = {17'h0, r1982} * 39'h6389;
  // stage 28
  reg [25:0] r1440 = 26'h0;
  wire [42:0] n1441 = {17'h0, r1440} * 43'h17243;
  wire [42:0] n1471 = {17'h0, r1440} * 43'h128f6;
  wire [42:0] n1499 = {17'h0, r1440} * 43'h1e80c;
  wire [42:0] n1526 = {17'h0, r1440} * 43'h115bc;
  reg [25:0] r1552 = 26'h0;
  wire [42:0] n1553 = {17'h0, r1552} * 43'h17243;
  wire [42:0] n1579 = {17'h0, r1552} * 43'h128f6;
  wire [42:0] n1603 = {17'h0, r1552} * 43'h1e80c;
  wire [42:0] n1627 = {17'h0, r1552} * 43'h115bc;
  reg [25:0] r1639 = 26'h0;
  wire [42:0] n1640 = {17'h0, r1639} * 43'h17243;
  wire [42:0] n1666 = {17'h0, r1639} * 43'h128f6;
  wire [42:0] n1690 = {17'h0, r1639} * 43'h1e80c;
  reg [25:0] r1716 = 26'h0;
  wire [42:0] n1717 = {17'h0, r1716} * 43'h17243;
  wire [42:0] n1743 = {17'h0, r1716} * 43'h128f6;
  wire [42:0] n1767 = {17'h0, r1716} * 43'h1e80c;
  reg [25:0] r1786 = 26'h0;
  wire [42:0] n1787 = {17'h0, r1786} * 43'h17243;
  wire [42:0] n1813 = {17'h0, r1786} * 43'h128f6;
  reg [25:0] r1841 = 26'h0;
  wire [42:0] n1842 = {17'h0, r1841} * 43'h17243;
  wire [42:0] n1868 = {17'h0, r1841} * 43'h128f6;
  reg [25:0] r1894 = 26'h0;
  wire [42:0] n1895 = {17'h0, r1894} * 43'h17243;
  wire [42:0] n1921 = {17'h0, r1894} * 43'h128f6;
  reg [25:0] r1933 = 26'h0;
  wire [42:0] n1934 = {17'h0, r1933} * 43'h17243;
  reg [25:0] r1964 = 26'h0;
  wire [42:0] n1965 = {17'h0, r1964} * 43'h17243;
  reg [21:0] r1985 = 22'h0;
  wire [38:0] n1986 = {17'h0, r1985} * 39'h17243;
  // stage 29
  reg [85:0] d1439 = 86'h0;
  wire [42:0] n1439 = d1439[85:43];
  reg [42:0] r1442 = 43'h0;
  wire [25:0] n1443 = n1439[42:17];
  wire [42:0] n1444 = r1442 + {17'h0, n1443};
  wire [16:0] n1446 = n1439[16:0];
  reg [25:0] r1447 = 26'h0;
  wire [42:0] n1448 = {17'h0, r1447} * 43'h81e0;
  reg [85:0] d1470 = 86'h0;
  wire [42:0] n1470 = d1470[85:43];
  reg [42:0] r1472 = 43'h0;
  wire [25:0] n1473 = n1470[42:17];
  wire [42:0] n1474 = r1472 + {17'h0, n1473};
  wire [16:0] n1476 = n1470[16:0];
  wire [42:0] n1477 = {17'h0, r1447} * 43'h179f5;
  reg [85:0] d1498 = 86'h0;
  wire [42:0] n1498 = d1498[85:43];
  reg [42:0] r1500 = 43'h0;
  wire [25:0] n1501 = n1498[42:17];
  wire [42:0] n1502 = r1500 + {17'h0, n1501};
  wire [16:0] n1504 = n1498[16:0];
  wire [42:0] n1505 = {17'h0, r1447} * 43'h2bf2;
  reg [85:0] d1525 = 86'h0;
  wire [42:0] n1525 = d1525[85:43];
  reg [42:0] r1527 = 43'h0;
  wire [25:0] n1528 = n1525[42:17];
  wire [42:0] n1529 = r1527 + {17'h0, n1528};
  wire [16:0] n1531 = n1525[16:0];
  wire [42:0] n1532 = {17'h0, r1447} * 43'h1d5e8;
  reg [85:0] d1551 = 86'h0;
  wire [42:0] n1551 = d1551[85:43];
  reg [42:0] r1554 = 43'h0;
  wire [25:0] n1555 = n1551[42:17];
  wire [42:0] n1556 = r1554 + {17'h0, n1555};
  wire [16:0] n1558 = n1551[16:0];
  reg [25:0] r1559 = 26'h0;
  wire [42:0] n1560 = {17'h0, r1559} * 43'h81e0;
  reg [85:0] d1578 = 86'h0;
  wire [42:0] n1578 = d1578[85:43];
  reg [42:0] r1580 = 43'h0;
  wire [25:0] n1581 = n1578[42:17];
  wire [42:0] n1582 = r1580 + {17'h0, n1581};
  wire [16:0] n1584 = n1578[16:0];
  wire [42:0] n1585 = {17'h0, r1559} * 43'h179f5;
  reg [85:0] d1602 = 86'h0;
  wire [42:0] n1602 = d1602[85:43];
  reg [42:0] r1604 = 43'h0;
  wire [25:0] n1605 = n1602[42:17];
  wire [42:0] n1606 = r1604 + {17'h0, n1605};
  wire [16:0] n1608 = n1602[16:0];
  wire [42:0] n1609 = {17'h0, r1559} * 43'h2bf2;
  reg [85:0] d1626 = 86'h0;
  wire [42:0] n1626 = d1626[85:43];
  reg [42:0] r1628 = 43'h0;
  wire [25:0] n1629 = n1626[42:17];
  wire [42:0] n1630 = r1628 + {17'h0, n1629};
  wire [16:0] n1632 = n1626[16:0];
  reg [85:0] d1638 = 86'h0;
  wire [42:0] n1638 = d1638[85:43];
  reg [42:0] r1641 = 43'h0;
  wire [25:0] n1642 = n1638[42:17];
  wire [42:0] n1643 = r1641 + {17'h0, n1642};
  wire [16:0] n1645 = n1638[16:0];
  reg [25:0] r1646 = 26'h0;
  wire [42:0] n1647 = {17'h0, r1646} * 43'h81e0;
  reg [85:0] d1665 = 86'h0;
  wire [42:0] n1665 = d1665[85:43];
  reg [42:0] r1667 = 43'h0;
  wire [25:0] n1668 = n1665[42:17];
  wire [42:0] n1669 = r1667 + {17'h0, n1668};
  wire [16:0] n1671 = n1665[16:0];
  wire [42:0] n1672 = {17'h0, r1646} * 43'h179f5;
  reg [85:0] d1689 = 86'h0;
  wire [42:0] n1689 = d1689[85:43];
  reg [42:0] r1691 = 43'h0;
  wire [25:0] n1692 = n1689[42:17];
  wire [42:0] n1693 = r1691 + {17'h0, n1692};
  wire [16:0] n1695 = n1689[16:0];
  wire [42:0] n1696 = {17'h0, r1646} * 43'h2bf2;
  reg [85:0] d1715 = 86'h0;
  wire [42:0] n1715 = d1715[85:43];
  reg [42:0] r1718 = 43'h0;
  wire [25:0] n1719 = n1715[42:17];
  wire [42:0] n1720 = r1718 + {17'h0, n1719};
  wire [16:0] n1722 = n1715[16:0];
  reg [25:0] r1723 = 26'h0;
  wire [42:0] n1724 = {17'h0, r1723} * 43'h81e0;
  reg [85:0] d1742 = 86'h0;
  wire [42:0] n1742 = d1742[85:43];
  reg [42:0] r1744 = 43'h0;
  wire [25:0] n1745 = n1742[42:17];
  wire [42:0] n1746 = r1744 + {17'h0, n1745};
  wire [16:0] n1748 = n1742[16:0];
  wire [42:0] n1749 = {17'h0, r1723} * 43'h179f5;
  reg [85:0] d1766 = 86'h0;
  wire [42:0] n1766 = d1766[85:43];
  reg [42:0] r1768 = 43'h0;
  wire [25:0] n1769 = n1766[42:17];
  wire [42:0] n1770 = r1768 + {17'h0, n1769};
  wire [16:0] n1772 = n1766[16:0];
  wire [42:0] n1773 = {17'h0, r1723} * 43'h2bf2;
  reg [85:0] d1785 = 86'h0;
  wire [42:0] n1785 = d1785[85:43];
  reg [42:0] r1788 = 43'h0;
  wire [25:0] n1789 = n1785[42:17];
  wire [42:0] n1790 = r1788 + {17'h0, n1789};
  wire [16:0] n1792 = n1785[16:0];
  reg [25:0] r1793 = 26'h0;
  wire [42:0] n1794 = {17'h0, r1793} * 43'h81e0;
  reg [85:0] d1812 = 86'h0;
  wire [42:0] n1812 = d1812[85:43];
  reg [42:0] r1814 = 43'h0;
  wire [25:0] n1815 = n1812[42:17];
  wire [42:0] n1816 = r1814 + {17'h0, n1815};
  wire [16:0] n1818 = n1812[16:0];
  wire [42:0] n1819 = {17'h0, r1793} * 43'h179f5;
  reg [85:0] d1836 = 86'h0;
  wire [42:0] n1836 = d1836[85:43];
  reg [85:0] d1840 = 86'h0;
  wire [42:0] n1840 = d1840[85:43];
  reg [42:0] r1843 = 43'h0;
  wire [25:0] n1844 = n1840[42:17];
  wire [42:0] n1845 = r1843 + {17'h0, n1844};
  wire [16:0] n1847 = n1840[16:0];
  reg [25:0] r1848 = 26'h0;
  wire [42:0] n1849 = {17'h0, r1848} * 43'h81e0;
  reg [85:0] d1867 = 86'h0;
  wire [42:0] n1867 = d1867[85:43];
  reg [42:0] r1869 = 43'h0;
  wire [25:0] n1870 = n1867[42:17];
  wire [42:0] n1871 = r1869 + {17'h0, n1870};
  wire [16:0] n1873 = n1867[16:0];
  wire [42:0] n1874 = {17'h0, r1848} * 43'h179f5;
  reg [85:0] d1893 = 86'h0;
  wire [42:0] n1893 = d1893[85:43];
  reg [42:0] r1896 = 43'h0;
  wire [25:0] n1897 = n1893[42:17];
  wire [42:0] n1898 = r1896 + {17'h0, n1897};
  wire [16:0] n1900 = n1893[16:0];
  reg [25:0] r1901 = 26'h0;
  wire [42:0] n1902 = {17'h0, r1901} * 43'h81e0;
  reg [85:0] d1920 = 86'h0;
  wire [42:0] n1920 = d1920[85:43];
  reg [42:0] r1922 = 43'h0;
  wire [25:0] n1923 = n1920[42:17];
  wire [42:0] n1924 = r1922 + {17'h0, n1923};
  wire [16:0] n1926 = n1920[16:0];
  reg [85:0] d1932 = 86'h0;
  wire [42:0] n1932 = d1932[85:43];
  reg [42:0] r1935 = 43'h0;
  wire [25:0] n1936 = n1932[42:17];
  wire [42:0] n1937 = r1935 + {17'h0, n1936};
  wire [16:0] n1939 = n1932[16:0];
  reg [25:0] r1940 = 26'h0;
  wire [42:0] n1941 = {17'h0, r1940} * 43'h81e0;
  reg [85:0] d1959 = 86'h0;
  wire [42:0] n1959 = d1959[85:43];
  reg [85:0] d1963 = 86'h0;
  wire [42:0] n1963 = d1963[85:43];
  reg [42:0] r1966 = 43'h0;
  wire [25:0] n1967 = n1963[42:17];
  wire [42:0] n1968 = r1966 + {17'h0, n1967};
  wire [16:0] n1970 = n1963[16:0];
  reg [25:0] r1971 = 26'h0;
  wire [42:0] n1972 = {17'h0, r1971} * 43'h81e0;
  reg [77:0] d1984 = 78'h0;
  wire [38:0] n1984 = d1984[77:39];
  reg [38:0] r1987 = 39'h0;
  wire [21:0] n1988 = n1984[38:17];
  wire [38:0] n1989 = r1987 + {17'h0, n1988};
  wire [16:0] n1991 = n1984[16:0];
  wire [15:0] n1997 = n1836[15:0];
  wire [5:0] n2000 = n1959[5:0];
  // stage 30
  reg [42:0] r1445 = 43'h0;
  reg [42:0] r1449 = 43'h0;
  wire [25:0] n1450 = r1445[42:17];
  wire [42:0] n1451 = r1449 + {17'h0, n1450};
  wire [16:0] n1453 = r1445[16:0];
  reg [25:0] r1454 = 26'h0;
  wire [42:0] n1455 = {17'h0, r1454} * 43'h130fa;
  reg [42:0] r1475 = 43'h0;
  reg [42:0] r1478 = 43'h0;
  wire [25:0] n1479 = r1475[42:17];
  wire [42:0] n1480 = r1478 + {17'h0, n1479};
  wire [16:0] n1482 = r1475[16:0];
  wire [42:0] n1483 = {17'h0, r1454} * 43'h1013d;
  reg [42:0] r1503 = 43'h0;
  reg [42:0] r1506 = 43'h0;
  wire [25:0] n1507 = r1503[42:17];
  wire [42:0] n1508 = r1506 + {17'h0, n1507};
  wire [16:0] n1510 = r1503[16:0];
  wire [42:0] n1511 = {17'h0, r1454} * 43'h18d7b;
  reg [42:0] r1530 = 43'h0;
  reg [42:0] r1533 = 43'h0;
  wire [25:0] n1534 = r1530[42:17];
  wire [42:0] n1535 = r1533 + {17'h0, n1534};
  wire [16:0] n1537 = r1530[16:0];
  wire [26:0] n1538 = {1'h0, r1454} * 27'h1;
  reg [42:0] r1557 = 43'h0;
  reg [42:0] r1561 = 43'h0;
  wire [25:0] n1562 = r1557[42:17];
  wire [42:0] n1563 = r1561 + {17'h0, n1562};
  wire [16:0] n1565 = r1557[16:0];
  reg [25:0] r1566 = 26'h0;
  wire [42:0] n1567 = {17'h0, r1566} * 43'h130fa;
  reg [42:0] r1583 = 43'h0;
  reg [42:0] r1586 = 43'h0;
  wire [25:0] n1587 = r1583[42:17];
  wire [42:0] n1588 = r1586 + {17'h0, n1587};
  wire [16:0] n1590 = r1583[16:0];
  wire [42:0] n1591 = {17'h0, r1566} * 43'h1013d;
  reg [42:0] r1607 = 43'h0;
  reg [42:0] r1610 = 43'h0;
  wire [25:0] n1611 = r1607[42:17];
  wire [42:0] n1612 = r1610 + {17'h0, n1611};
  wire [16:0] n1614 = r1607[16:0];
  wire [42:0] n1615 = {17'h0, r1566} * 43'h18d7b;
  reg [42:0] r1631 = 43'h0;
  reg [16:0] r1633 = 17'h0;
  wire [59:0] n1634 = {r1631, r1633};
  reg [42:0] r1644 = 43'h0;
  reg [42:0] r1648 = 43'h0;
  wire [25:0] n1649 = r1644[42:17];
  wire [42:0] n1650 = r1648 + {17'h0, n1649};
  wire [16:0] n1652 = r1644[16:0];
  reg [25:0] r1653 = 26'h0;
  wire [42:0] n1654 = {17'h0, r1653} * 43'h130fa;
  reg [42:0] r1670 = 43'h0;
  reg [42:0] r1673 = 43'h0;
  wire [25:0] n1674 = r1670[42:17];
  wire [42:0] n1675 = r1673 + {17'h0, n1674};
  wire [16:0] n1677 = r1670[16:0];
  wire [42:0] n1678 = {17'h0, r1653} * 43'h1013d;
  reg [42:0] r1694 = 43'h0;
  reg [42:0] r1697 = 43'h0;
  wire [25:0] n1698 = r1694[42:17];
  wire [42:0] n1699 = r1697 + {17'h0, n1698};
  wire [16:0] n1701 = r1694[16:0];
  wire [42:0] n1702 = {17'h0, r1653} * 43'h18d7b;
  reg [42:0] r1721 = 43'h0;
  reg [42:0] r1725 = 43'h0;
  wire [25:0] n1726 = r1721[42:17];
  wire [42:0] n1727 = r1725 + {17'h0, n1726};
  wire [16:0] n1729 = r1721[16:0];
  reg [25:0] r1730 = 26'h0;
  wire [42:0] n1731 = {17'h0, r1730} * 43'h130fa;
  reg [42:0] r1747 = 43'h0;
  reg [42:0] r1750 = 43'h0;
  wire [25:0] n1751 = r1747[42:17];
  wire [42:0] n1752 = r1750 + {17'h0, n1751};
  wire [16:0] n1754 = r1747[16:0];
  wire [42:0] n1755 = {17'h0, r1730} * 43'h1013d;
  reg [42:0] r1771 = 43'h0;
  reg [42:0] r1774 = 43'h0;
  wire [25:0] n1775 = r1771[42:17];
  wire [42:0] n1776 = r1774 + {17'h0, n1775};
  wire [16:0] n1778 = r1771[16:0];
  reg [42:0] r1791 = 43'h0;
  reg [42:0] r1795 = 43'h0;
  wire [25:0] n1796 = r1791[42:17];
  wire [42:0] n1797 = r1795 + {17'h0, n1796};
  wire [16:0] n1799 = r1791[16:0];
  reg [25:0] r1800 = 26'h0;
  wire [42:0] n1801 = {17'h0, r1800} * 43'h130fa;
  reg [42:0] r1817 = 43'h0;
  reg [42:0] r1820 = 43'h0;
  wire [25:0] n1821 = r1817[42:17];
  wire [42:0] n1822 = r1820 + {17'h0, n1821};
  wire [16:0] n1824 = r1817[16:0];
  wire [42:0] n1825 = {17'h0, r1800} * 43'h1013d;
  reg [42:0] r1846 = 43'h0;
  reg [42:0] r1850 = 43'h0;
  wire [25:0] n1851 = r1846[42:17];
  wire [42:0] n1852 = r1850 + {17'h0, n1851};
  wire [16:0] n1854 = r1846[16:0];
  reg [25:0] r1855 = 26'h0;
  wire [42:0] n1856 = {17'h0, r1855} * 43'h130fa;
  reg [42:0] r1872 = 43'h0;
  reg [42:0] r1875 = 43'h0;
  wire [25:0] n1876 = r1872[42:17];
  wire [42:0] n1877 = r1875 + {17'h0, n1876};
  wire [16:0] n1879 = r1872[16:0];
  wire [42:0] n1880 = {17'h0, r1855} * 43'h1013d;
  reg [42:0] r1899 = 43'h0;
  reg [42:0] r1903 = 43'h0;
  wire [25:0] n1904 = r1899[42:17];
  wire [42:0] n1905 = r1903 + {17'h0, n1904};
  wire [16:0] n1907 = r1899[16:0];
  reg [25:0] r1908 = 26'h0;
  wire [42:0] n1909 = {17'h0, r1908} * 43'h130fa;
  reg [42:0] r1925 = 43'h0;
  reg [16:0] r1927 = 17'h0;
  wire [59:0] n1928 = {r1925, r1927};
  reg [42:0] r1938 = 43'h0;
  reg [42:0] r1942 = 43'h0;
  wire [25:0] n1943 = r1938[42:17];
  wire [42:0] n1944 = r1942 + {17'h0, n1943};
  wire [16:0] n1946 = r1938[16:0];
  reg [25:0] r1947 = 26'h0;
  wire [42:0] n1948 = {17'h0, r1947} * 43'h130fa;
  reg [42:0] r1969 = 43'h0;
  reg [42:0] r1973 = 43'h0;
  wire [25:0] n1974 = r1969[42:17];
  wire [42:0] n1975 = r1973 + {17'h0, n1974};
  wire [16:0] n1977 = r1969[16:0];
  reg [38:0] r1990 = 39'h0;
  reg [16:0] r1992 = 17'h0;
  wire [55:0] n1993 = {r1990, r1992};
  wire [25:0] n1995 = n1634[25:0];
  wire [31:0] n1999 = n1928[31:0];
  wire [21:0] n2002 = n1993[21:0];
  wire [63:0] n2090 = {n2002, 42'h0};
  // stage 31
  reg [42:0] r1452 = 43'h0;
  reg [42:0] r1456 = 43'h0;
  wire [25:0] n1457 = r1452[42:17];
  wire [42:0] n1458 = r1456 + {17'h0, n1457};
  wire [16:0] n1460 = r1452[16:0];
  reg [42:0] r1481 = 43'h0;
  reg [42:0] r1484 = 43'h0;
  wire [25:0] n1485 = r1481[42:17];
  wire [42:0] n1486 = r1484 + {17'h0, n1485};
  wire [16:0] n1488 = r1481[16:0];
  reg [42:0] r1509 = 43'h0;
  reg [42:0] r1512 = 43'h0;
  wire [25:0] n1513 = r1509[42:17];
  wire [42:0] n1514 = r1512 + {17'h0, n1513};
  wire [16:0] n1516 = r1509[16:0];
  reg [42:0] r1536 = 43'h0;
  reg [26:0] r1539 = 27'h0;
  wire [25:0] n1540 = r1536[42:17];
  wire [26:0] n1541 = r1539 + {1'h0, n1540};
  wire [16:0] n1543 = r1536[16:0];
  reg [42:0] r1564 = 43'h0;
  reg [42:0] r1568 = 43'h0;
  wire [25:0] n1569 = r1564[42:17];
  wire [42:0] n1570 = r1568 + {17'h0, n1569};
  wire [16:0] n1572 = r1564[16:0];
  reg [42:0] r1589 = 43'h0;
  reg [42:0] r1592 = 43'h0;
  wire [25:0] n1593 = r1589[42:17];
  wire [42:0] n1594 = r1592 + {17'h0, n1593};
  wire [16:0] n1596 = r1589[16:0];
  reg [42:0] r1613 = 43'h0;
  reg [42:0] r1616 = 43'h0;
  wire [25:0] n1617 = r1613[42:17];
  wire [42:0] n1618 = r1616 + {17'h0, n1617};
  wire [16:0] n1620 = r1613[16:0];
  reg [42:0] r1651 = 43'h0;
  reg [42:0] r1655 = 43'h0;
  wire [25:0] n1656 = r1651[42:17];
  wire [42:0] n1657 = r1655 + {17'h0, n1656};
  wire [16:0] n1659 = r1651[16:0];
  reg [42:0] r1676 = 43'h0;
  reg [42:0] r1679 = 43'h0;
  wire [25:0] n1680 = r1676[42:17];
  wire [42:0] n1681 = r1679 + {17'h0, n1680};
  wire [16:0] n1683 = r1676[16:0];
  reg [42:0] r1700 = 43'h0;
  reg [42:0] r1703 = 43'h0;
  wire [25:0] n1704 = r1700[42:17];
  wire [42:0] n1705 = r1703 + {17'h0, n1704};
  wire [16:0] n1707 = r1700[16:0];
  reg [42:0] r1728 = 43'h0;
  reg [42:0] r1732 = 43'h0;
  wire [25:0] n1733 = r1728[42:17];
  wire [42:0] n1734 = r1732 + {17'h0, n1733};
  wire [16:0] n1736 = r1728[16:0];
  reg [42:0] r1753 = 43'h0;
  reg [42:0] r1756 = 43'h0;
  wire [25:0] n1757 = r1753[42:17];
  wire [42:0] n1758 = r1756 + {17'h0, n1757};
  wire [16:0] n1760 = r1753[16:0];
  reg [42:0] r1777 = 43'h0;
  reg [33:0] d1779 = 34'h0;
  wire [16:0] n1779 = d1779[33:17];
  reg [16:0] r1780 = 17'h0;
  wire [76:0] n1781 = {r1777, r1780, n1779};
  reg [42:0] r1798 = 43'h0;
  reg [42:0] r1802 = 43'h0;
  wire [25:0] n1803 = r1798[42:17];
  wire [42:0] n1804 = r1802 + {17'h0, n1803};
  wire [16:0] n1806 = r1798[16:0];
  reg [42:0] r1823 = 43'h0;
  reg [42:0] r1826 = 43'h0;
  wire [25:0] n1827 = r1823[42:17];
  wire [42:0] n1828 = r1826 + {17'h0, n1827};
  wire [16:0] n1830 = r1823[16:0];
  reg [42:0] r1853 = 43'h0;
  reg [42:0] r1857 = 43'h0;
  wire [25:0] n1858 = r1853[42:17];
  wire [42:0] n1859 = r1857 + {17'h0, n1858};
  wire [16:0] n1861 = r1853[16:0];
  reg [42:0] r1878 = 43'h0;
  reg [42:0] r1881 = 43'h0;
  wire [25:0] n1882 = r1878[42:17];
  wire [42:0] n1883 = r1881 + {17'h0, n1882};
  wire [16:0] n1885 = r1878[16:0];
  reg [42:0] r1906 = 43'h0;
  reg [42:0] r1910 = 43'h0;
  wire [25:0] n1911 = r1906[42:17];
  wire [42:0] n1912 = r1910 + {17'h0, n1911};
  wire [16:0] n1914 = r1906[16:0];
  reg [42:0] r1945 = 43'h0;
  reg [42:0] r1949 = 43'h0;
  wire [25:0] n1950 = r1945[42:17];
  wire [42:0] n1951 = r1949 + {17'h0, n1950};
  wire [16:0] n1953 = r1945[16:0];
  reg [42:0] r1976 = 43'h0;
  reg [33:0] d1978 = 34'h0;
  wire [16:0] n1978 = d1978[33:17];
  reg [16:0] r1979 = 17'h0;
  wire [76:0] n1980 = {r1976, r1979, n1978};
  wire [41:0] n1996 = n1781[41:0];
  wire [47:0] n2001 = n1980[47:0];
  wire [63:0] n2092 = {n2001, 16'h0};
  // stage 32
  reg [42:0] r1459 = 43'h0;
  reg [50:0] d1461 = 51'h0;
  wire [16:0] n1461 = d1461[50:34];
  reg [33:0] d1462 = 34'h0;
  wire [16:0] n1462 = d1462[33:17];
  reg [16:0] r1463 = 17'h0;
  wire [93:0] n1464 = {r1459, r1463, n1462, n1461};
  reg [42:0] r1487 = 43'h0;
  reg [50:0] d1489 = 51'h0;
  wire [16:0] n1489 = d1489[50:34];
  reg [33:0] d1490 = 34'h0;
  wire [16:0] n1490 = d1490[33:17];
  reg [16:0] r1491 = 17'h0;
  wire [93:0] n1492 = {r1487, r1491, n1490, n1489};
  reg [42:0] r1515 = 43'h0;
  reg [50:0] d1517 = 51'h0;
  wire [16:0] n1517 = d1517[50:34];
  reg [33:0] d1518 = 34'h0;
  wire [16:0] n1518 = d1518[33:17];
  reg [16:0] r1519 = 17'h0;
  wire [93:0] n1520 = {r1515, r1519, n1518, n1517};
  reg [26:0] r1542 = 27'h0;
  reg [50:0] d1544 = 51'h0;
  wire [16:0] n1544 = d1544[50:34];
  reg [33:0] d1545 = 34'h0;
  wire [16:0] n1545 = d1545[33:17];
  reg [16:0] r1546 = 17'h0;
  wire [77:0] n1547 = {r1542, r1546, n1545, n1544};
  reg [42:0] r1571 = 43'h0;
  reg [50:0] d1573 = 51'h0;
  wire [16:0] n1573 = d1573[50:34];
  reg [33:0] d1574 = 34'h0;
  wire [16:0] n1574 = d1574[33:17];
  reg [16:0] r1575 = 17'h0;
  wire [93:0] n1576 = {r1571, r1575, n1574, n1573};
  reg [42:0] r1595 = 43'h0;
  reg [50:0] d1597 = 51'h0;
  wire [16:0] n1597 = d1597[50:34];
  reg [33:0] d1598 = 34'h0;
  wire [16:0] n1598 = d1598[33:17];
  reg [16:0] r1599 = 17'h0;
  wire [93:0] n1600 = {r1595, r1599, n1598, n1597};
  reg [42:0] r1619 = 43'h0;
  reg [50:0] d1621 = 51'h0;
  wire [16:0] n1621 = d1621[50:34];
  reg [33:0] d1622 = 34'h0;
  wire [16:0] n1622 = d1622[33:17];
  reg [16:0] r1623 = 17'h0;
  wire [93:0] n1624 = {r1619, r1623, n1622, n1621};
  reg [42:0] r1658 = 43'h0;
  reg [50:0] d1660 = 51'h0;
  wire [16:0] n1660 = d1660[50:34];
  reg [33:0] d1661 = 34'h0;
  wire [16:0] n1661 = d1661[33:17];
  reg [16:0] r1662 = 17'h0;
  wire [93:0] n1663 = {r1658, r1662, n1661, n1660};
  reg [42:0] r1682 = 43'h0;
  reg [50:0] d1684 = 51'h0;
  wire [16:0] n1684 = d1684[50:34];
  reg [33:0] d1685 = 34'h0;
  wire [16:0] n1685 = d1685[33:17];
  reg [16:0] r1686 = 17'h0;
  wire [93:0] n1687 = {r1682, r1686, n1685, n1684};
  reg [42:0] r1706 = 43'h0;
  reg [50:0] d1708 = 51'h0;
  wire [16:0] n1708 = d1708[50:34];
  reg [33:0] d1709 = 34'h0;
  wire [16:0] n1709 = d1709[33:17];
  reg [16:0] r1710 = 17'h0;
  wire [93:0] n1711 = {r1706, r1710, n1709, n1708};
  reg [42:0] r1735 = 43'h0;
  reg [50:0] d1737 = 51'h0;
  wire [16:0] n1737 = d1737[50:34];
  reg [33:0] d1738 = 34'h0;
  wire [16:0] n1738 = d1738[33:17];
  reg [16:0] r1739 = 17'h0;
  wire [93:0] n1740 = {r1735, r1739, n1738, n1737};
  reg [42:0] r1759 = 43'h0;
  reg [50:0] d1761 = 51'h0;
  wire [16:0] n1761 = d1761[50:34];
  reg [33:0] d1762 = 34'h0;
  wire [16:0] n1762 = d1762[33:17];
  reg [16:0] r1763 = 17'h0;
  wire [93:0] n1764 = {r1759, r1763, n1762, n1761};
  reg [42:0] r1805 = 43'h0;
  reg [50:0] d1807 = 51'h0;
  wire [16:0] n1807 = d1807[50:34];
  reg [33:0] d1808 = 34'h0;
  wire [16:0] n1808 = d1808[33:17];
  reg [16:0] r1809 = 17'h0;
  wire [93:0] n1810 = {r1805, r1809, n1808, n1807};
  reg [42:0] r1829 = 43'h0;
  reg [50:0] d1831 = 51'h0;
  wire [16:0] n1831 = d1831[50:34];
  reg [33:0] d1832 = 34'h0;
  wire [16:0] n1832 = d1832[33:17];
  reg [16:0] r1833 = 17'h0;
  wire [93:0] n1834 = {r1829, r1833, n1832, n1831};
  reg [42:0] r1860 = 43'h0;
  reg [50:0] d1862 = 51'h0;
  wire [16:0] n1862 = d1862[50:34];
  reg [33:0] d1863 = 34'h0;
  wire [16:0] n1863 = d1863[33:17];
  reg [16:0] r1864 = 17'h0;
  wire [93:0] n1865 = {r1860, r1864, n1863, n1862};
  reg [42:0] r1884 = 43'h0;
  reg [50:0] d1886 = 51'h0;
  wire [16:0] n1886 = d1886[50:34];
  reg [33:0] d1887 = 34'h0;
  wire [16:0] n1887 = d1887[33:17];
  reg [16:0] r1888 = 17'h0;
  wire [93:0] n1889 = {r1884, r1888, n1887, n1886};
  reg [42:0] r1913 = 43'h0;
  reg [50:0] d1915 = 51'h0;
  wire [16:0] n1915 = d1915[50:34];
  reg [33:0] d1916 = 34'h0;
  wire [16:0] n1916 = d1916[33:17];
  reg [16:0] r1917 = 17'h0;
  wire [93:0] n1918 = {r1913, r1917, n1916, n1915};
  reg [42:0] r1952 = 43'h0;
  reg [50:0] d1954 = 51'h0;
  wire [16:0] n1954 = d1954[50:34];
  reg [33:0] d1955 = 34'h0;
  wire [16:0] n1955 = d1955[33:17];
  reg [16:0] r1956 = 17'h0;
  wire [93:0] n1957 = {r1952, r1956, n1955, n1954};
  wire [51:0] n1994 = n1547[51:0];
  wire [57:0] n1998 = n1889[57:0];
  wire [63:0] n2003 = n1464[63:0];
  wire [37:0] n2004 = n1576[37:0];
  wire [11:0] n2005 = n1663[11:0];
  wire [63:0] n2006 = {n2004, 26'h0};
  wire [63:0] n2007 = {n2005, 52'h0};
  wire [65:0] n2008 = {2'h0, n2003} + {2'h0, n2006} + {2'h0, n2007};
  wire [29:0] n2010 = n1464[93:64];
  wire [59:0] n2011 = n1492[59:0];
  wire [55:0] n2012 = n1576[93:38];
  wire [33:0] n2013 = n1600[33:0];
  wire [63:0] n2014 = n1663[75:12];
  wire [7:0] n2015 = n1687[7:0];
  wire [49:0] n2016 = n1740[49:0];
  wire [23:0] n2017 = n1810[23:0];
  wire [63:0] n2018 = {n2013, n2010};
  wire [63:0] n2019 = {n2015, n2012};
  wire [65:0] n2020 = {2'h0, n2018} + {2'h0, n2019} + {2'h0, n2014};
  wire [59:0] n2023 = {n2016, 10'h0};
  wire [59:0] n2025 = {n2017, 36'h0};
  wire [61:0] n2026 = {2'h0, n2011} + {2'h0, n2023} + {2'h0, n2025};
  wire [33:0] n2032 = n1492[93:60];
  wire [55:0] n2033 = n1520[55:0];
  wire [59:0] n2034 = n1600[93:34];
  wire [29:0] n2035 = n1624[29:0];
  wire [17:0] n2036 = n1663[93:76];
  wire [63:0] n2037 = n1687[71:8];
  wire [3:0] n2038 = n1711[3:0];
  wire [43:0] n2039 = n1740[93:50];
  wire [45:0] n2040 = n1764[45:0];
  wire [63:0] n2041 = n1810[87:24];
  wire [19:0] n2042 = n1834[19:0];
  wire [61:0] n2043 = n1865[61:0];
  wire [35:0] n2044 = n1918[35:0];
  wire [9:0] n2045 = n1957[9:0];
  wire [63:0] n2046 = {n2035, n2032};
  wire [63:0] n2047 = {n2038, n2034};
  wire [63:0] n2048 = {n2040, n2036};
  wire [63:0] n2049 = {n2042, n2039};
  wire [65:0] n2050 = {2'h0, n2046} + {2'h0, n2047} + {2'h0, n2048};
  wire [65:0] n2052 = {2'h0, n2037} + {2'h0, n2049} + {2'h0, n2041};
  wire [61:0] n2055 = {n2033, 6'h0};
  wire [61:0] n2056 = {n2044, 26'h0};
  wire [63:0] n2057 = {2'h0, n2043} + {2'h0, n2055} + {2'h0, n2056};
  wire [63:0] n2064 = {n2045, 54'h0};
  wire [37:0] n2068 = n1520[93:56];
  wire [63:0] n2069 = n1624[93:30];
  wire [21:0] n2070 = n1687[93:72];
  wire [63:0] n2071 = n1711[67:4];
  wire [47:0] n2072 = n1764[93:46];
  wire [5:0] n2073 = n1810[93:88];
  wire [63:0] n2074 = n1834[83:20];
  wire [31:0] n2075 = n1865[93:62];
  wire [57:0] n2076 = n1918[93:36];
  wire [63:0] n2077 = n1957[73:10];
  reg [51:0] d2078 = 52'h0;
  wire [25:0] n2078 = d2078[51:26];
  wire [63:0] n2079 = {n2078, n2068};
  reg [41:0] r2080 = 42'h0;
  wire [63:0] n2081 = {r2080, n2070};
  reg [47:0] d2082 = 48'h0;
  wire [15:0] n2082 = d2082[47:32];
  wire [63:0] n2083 = {n2082, n2072};
  wire [63:0] n2084 = {n1998, n2073};
  reg [63:0] d2085 = 64'h0;
  wire [31:0] n2085 = d2085[63:32];
  wire [63:0] n2086 = {n2085, n2075};
  reg [17:0] d2087 = 18'h0;
  wire [5:0] n2087 = d2087[17:12];
  wire [63:0] n2088 = {n2087, n2076};
  reg [127:0] d2093 = 128'h0;
  wire [63:0] n2093 = d2093[127:64];
  reg [63:0] r2094 = 64'h0;
  wire [63:0] n2095 = n2093 + r2094 + n2079;
  wire [63:0] n2097 = n2069 + n2081 + n2071;
  wire [63:0] n2099 = n2083 + n2084 + n2074;
  wire [63:0] n2101 = n2086 + n2088 + n2077;
  wire [63:0] n2106 = {n1994, 12'h0};
  // stage 33
  reg [65:0] r2009 = 66'h0;
  reg [65:0] r2021 = 66'h0;
  reg [61:0] r2027 = 62'h0;
  wire [65:0] n2029 = {r2027, 4'h0};
  wire [66:0] n2030 = {1'h0, r2021} + {1'h0, n2029};
  reg [65:0] r2051 = 66'h0;
  reg [65:0] r2053 = 66'h0;
  reg [63:0] r2058 = 64'h0;
  wire [65:0] n2060 = {r2058, 2'h0};
  wire [67:0] n2061 = {2'h0, r2051} + {2'h0, r2053} + {2'h0, n2060};
  reg [63:0] r2096 = 64'h0;
  reg [63:0] r2098 = 64'h0;
  reg [63:0] r2100 = 64'h0;
  reg [63:0] r2102 = 64'h0;
  wire [63:0] n2103 = r2096 + r2098 + r2100;
  reg [63:0] r2107 = 64'h0;
  wire [63:0] n2108 = r2102 + r2107;
  wire [63:0] n2112 = r2009[63:0];
  wire [1:0] n2113 = r2009[65:64];
  // stage 34
  reg [66:0] r2031 = 67'h0;
  reg [67:0] r2062 = 68'h0;
  reg [127:0] d2065 = 128'h0;
  wire [63:0] n2065 = d2065[127:64];
  wire [67:0] n2066 = r2062 + {4'h0, n2065};
  reg [63:0] r2104 = 64'h0;
  reg [63:0] r2109 = 64'h0;
  wire [63:0] n2110 = r2104 + r2109;
  wire [63:0] n2114 = r2031[63:0];
  wire [2:0] n2115 = r2031[66:64];
  reg [1:0] r2116 = 2'h0;
  wire [64:0] n2117 = {1'h0, n2114} + {63'h0, r2116};
  // stage 35
  reg [67:0] r2067 = 68'h0;
  reg [63:0] r2111 = 64'h0;
  reg [64:0] r2118 = 65'h0;
  wire [63:0] n2119 = r2067[63:0];
  wire [3:0] n2120 = r2067[67:64];
  reg [2:0] r2121 = 3'h0;
  wire [64:0] n2122 = {1'h0, n2119} + {62'h0, r2121};
  wire [63:0] n2124 = r2111 + {60'h0, n2120};
  wire [63:0] n2126 = r2118[63:0];
  wire n2128 = r2118[64];
  // stage 36
  reg [64:0] r2123 = 65'h0;
  wire [63:0] n2130 = r2123[63:0];
  wire n2133 = r2123[64];
  wire n2135 = &n2130;
  // stage 37
  reg [255:0] d2125 = 256'h0;
  wire [63:0] n2125 = d2125[255:192];
  reg [127:0] d2127 = 128'h0;
  wire [63:0] n2127 = d2127[127:64];
  reg [1:0] d2129 = 2'h0;
  wire n2129 = d2129[1];
  reg [63:0] r2131 = 64'h0;
  wire [63:0] n2132 = r2131 + {63'h0, n2129};
  reg r2134 = 1'h0;
  reg r2136 = 1'h0;
  wire n2137 = r2136 & n2129;
  wire n2138 = r2134 | n2137;
  reg [127:0] d2139 = 128'h0;
  wire [63:0] n2139 = d2139[127:64];
  wire [63:0] n2140 = n2139 + {63'h0, n2138};
  wire [255:0] n2141 = {n2140, n2132, n2127, n2125};
  // stage 38
  reg [255:0] r2142 = 256'h0;
  wire [25:0] n2143 = r2142[25:0];
  wire [25:0] n2158 = r2142[51:26];
  wire [25:0] n2189 = r2142[77:52];
  wire [25:0] n2230 = r2142[103:78];
  wire [25:0] n2277 = r2142[129:104];
  wire [25:0] n2334 = r2142[155:130];
  wire [25:0] n2398 = r2142[181:156];
  wire [25:0] n2477 = r2142[207:182];
  wire [25:0] n2557 = r2142[233:208];
  wire [21:0] n2653 = r2142[255:234];
  // stage 39
  reg [25:0] r2146 = 26'h0;
  wire [42:0] n2147 = {17'h0, r2146} * 43'h7397;
  reg [25:0] r2161 = 26'h0;
  wire [42:0] n2162 = {17'h0, r2161} * 43'h537;
  reg [25:0] r2192 = 26'h0;
  wire [42:0] n2193 = {17'h0, r2192} * 43'hdb40;
  wire [42:0] n2220 = {17'h0, r2192} * 43'h7397;
  reg [25:0] r2232 = 26'h0;
  wire [42:0] n2233 = {17'h0, r2232} * 43'h18158;
  wire [42:0] n2260 = {17'h0, r2232} * 43'h131a;
  reg [25:0] r2280 = 26'h0;
  wire [42:0] n2281 = {17'h0, r2280} * 43'h5aa;
  wire [42:0] n2308 = {17'h0, r2280} * 43'h1411;
  wire [41:0] n2332 = {16'h0, r2280} * 42'hc191;
  reg [25:0] r2336 = 26'h0;
  wire [42:0] n2337 = {17'h0, r2336} * 43'h8b43;
  wire [42:0] n2364 = {17'h0, r2336} * 43'hdb40;
  wire [42:0] n2388 = {17'h0, r2336} * 43'h7397;
  reg [25:0] r2401 = 26'h0;
  wire [42:0] n2402 = {17'h0, r2401} * 43'h1a784;
  wire [42:0] n2429 = {17'h0, r2401} * 43'hbb2f;
  wire [42:0] n2453 = {17'h0, r2401} * 43'h537;
  reg [25:0] r2479 = 26'h0;
  wire [42:0] n2480 = {17'h0, r2479} * 43'h2305;
  wire [42:0] n2507 = {17'h0, r2479} * 43'h5aa;
  wire [42:0] n2531 = {17'h0, r2479} * 43'h1411;
  wire [41:0] n2555 = {16'h0, r2479} * 42'hc191;
  reg [25:0] r2560 = 26'h0;
  wire [42:0] n2561 = {17'h0, r2560} * 43'hfd47;
  wire [42:0] n2588 = {17'h0, r2560} * 43'h11ca8;
  wire [42:0] n2612 = {17'h0, r2560} * 43'h18158;
  wire [42:0] n2636 = {17'h0, r2560} * 43'h131a;
  reg [21:0] r2654 = 22'h0;
  wire [38:0] n2655 = {17'h0, r2654} * 39'hfd47;
  wire [38:0] n2682 = {17'h0, r2654} * 39'h11ca8;
  wire [38:0] n2706 = {17'h0, r2654} * 39'h18158;
  wire [38:0] n2730 = {17'h0, r2654} * 39'h131a;
  // stage 40
  reg [25:0] r2149 = 26'h0;
  wire [41:0] n2150 = {16'h0, r2149} * 42'hc191;
  reg [25:0] r2164 = 26'h0;
  wire [42:0] n2165 = {17'h0, r2164} * 43'h131a;
  reg [25:0] r2195 = 26'h0;
  wire [42:0] n2196 = {17'h0, r2195} * 43'h1411;
  wire [41:0] n2222 = {16'h0, r2195} * 42'hc191;
  reg [25:0] r2235 = 26'h0;
  wire [42:0] n2236 = {17'h0, r2235} * 43'hdb40;
  wire [42:0] n2262 = {17'h0, r2235} * 43'h7397;
  reg [25:0] r2283 = 26'h0;
  wire [42:0] n2284 = {17'h0, r2283} * 43'hbb2f;
  wire [42:0] n2310 = {17'h0, r2283} * 43'h537;
  reg [25:0] r2339 = 26'h0;
  wire [42:0] n2340 = {17'h0, r2339} * 43'h5aa;
  wire [42:0] n2366 = {17'h0, r2339} * 43'h1411;
  wire [41:0] n2390 = {16'h0, r2339} * 42'hc191;
  reg [25:0] r2404 = 26'h0;
  wire [42:0] n2405 = {17'h0, r2404} * 43'h11ca8;
  wire [42:0] n2431 = {17'h0, r2404} * 43'h18158;
  wire [42:0] n2455 = {17'h0, r2404} * 43'h131a;
  reg [25:0] r2482 = 26'h0;
  wire [42:0] n2483 = {17'h0, r2482} * 43'h1a784;
  wire [42:0] n2509 = {17'h0, r2482} * 43'hbb2f;
  wire [42:0] n2533 = {17'h0, r2482} * 43'h537;
  reg [25:0] r2563 = 26'h0;
  wire [42:0] n2564 = {17'h0, r2563} * 43'h16c3e;
  wire [42:0] n2590 = {17'h0, r2563} * 43'h8b43;
  wire [42:0] n2614 = {17'h0, r2563} * 43'hdb40;
  wire [42:0] n2638 = {17'h0, r2563} * 43'h7397;
  reg [21:0] r2657 = 22'h0;
  wire [38:0] n2658 = {17'h0, r2657} * 39'h16c3e;
  wire [38:0] n2684 = {17'h0, r2657} * 39'h8b43;
  wire [38:0] n2708 = {17'h0, r2657} * 39'hdb40;
  wire [38:0] n2732 = {17'h0, r2657} * 39'h7397;
  // stage 41
  reg [85:0] d2148 = 86'h0;
  wire [42:0] n2148 = d2148[85:43];
  reg [41:0] r2151 = 42'h0;
  wire [25:0] n2152 = n2148[42:17];
  wire [41:0] n2153 = r2151 + {16'h0, n2152};
  wire [16:0] n2155 = n2148[16:0];
  reg [85:0] d2163 = 86'h0;
  wire [42:0] n2163 = d2163[85:43];
  reg [42:0] r2166 = 43'h0;
  wire [25:0] n2167 = n2163[42:17];
  wire [42:0] n2168 = r2166 + {17'h0, n2167};
  wire [16:0] n2170 = n2163[16:0];
  reg [25:0] r2171 = 26'h0;
  wire [42:0] n2172 = {17'h0, r2171} * 43'h7397;
  reg [85:0] d2194 = 86'h0;
  wire [42:0] n2194 = d2194[85:43];
  reg [42:0] r2197 = 43'h0;
  wire [25:0] n2198 = n2194[42:17];
  wire [42:0] n2199 = r2197 + {17'h0, n2198};
  wire [16:0] n2201 = n2194[16:0];
  reg [25:0] r2202 = 26'h0;
  wire [42:0] n2203 = {17'h0, r2202} * 43'h537;
  reg [85:0] d2221 = 86'h0;
  wire [42:0] n2221 = d2221[85:43];
  reg [41:0] r2223 = 42'h0;
  wire [25:0] n2224 = n2221[42:17];
  wire [41:0] n2225 = r2223 + {16'h0, n2224};
  wire [16:0] n2227 = n2221[16:0];
  reg [85:0] d2234 = 86'h0;
  wire [42:0] n2234 = d2234[85:43];
  reg [42:0] r2237 = 43'h0;
  wire [25:0] n2238 = n2234[42:17];
  wire [42:0] n2239 = r2237 + {17'h0, n2238};
  wire [16:0] n2241 = n2234[16:0];
  reg [25:0] r2242 = 26'h0;
  wire [42:0] n2243 = {17'h0, r2242} * 43'h1411;
  reg [85:0] d2261 = 86'h0;
  wire [42:0] n2261 = d2261[85:43];
  reg [42:0] r2263 = 43'h0;
  wire [25:0] n2264 = n2261[42:17];
  wire [42:0] n2265 = r2263 + {17'h0, n2264};
  wire [16:0] n2267 = n2261[16:0];
  wire [41:0] n2268 = {16'h0, r2242} * 42'hc191;
  reg [85:0] d2282 = 86'h0;
  wire [42:0] n2282 = d2282[85:43];
  reg [42:0] r2285 = 43'h0;
  wire [25:0] n2286 = n2282[42:17];
  wire [42:0] n2287 = r2285 + {17'h0, n2286};
  wire [16:0] n2289 = n2282[16:0];
  reg [25:0] r2290 = 26'h0;
  wire [42:0] n2291 = {17'h0, r2290} * 43'h18158;
  reg [85:0] d2309 = 86'h0;
  wire [42:0] n2309 = d2309[85:43];
  reg [42:0] r2311 = 43'h0;
  wire [25:0] n2312 = n2309[42:17];
  wire [42:0] n2313 = r2311 + {17'h0, n2312};
  wire [16:0] n2315 = n2309[16:0];
  wire [42:0] n2316 = {17'h0, r2290} * 43'h131a;
  reg [83:0] d2333 = 84'h0;
  wire [41:0] n2333 = d2333[83:42];
  reg [85:0] d2338 = 86'h0;
  wire [42:0] n2338 = d2338[85:43];
  reg [42:0] r2341 = 43'h0;
  wire [25:0] n2342 = n2338[42:17];
  wire [42:0] n2343 = r2341 + {17'h0, n2342};
  wire [16:0] n2345 = n2338[16:0];
  reg [25:0] r2346 = 26'h0;
  wire [42:0] n2347 = {17'h0, r2346} * 43'hbb2f;
  reg [85:0] d2365 = 86'h0;
  wire [42:0] n2365 = d2365[85:43];
  reg [42:0] r2367 = 43'h0;
  wire [25:0] n2368 = n2365[42:17];
  wire [42:0] n2369 = r2367 + {17'h0, n2368};
  wire [16:0] n2371 = n2365[16:0];
  wire [42:0] n2372 = {17'h0, r2346} * 43'h537;
  reg [85:0] d2389 = 86'h0;
  wire [42:0] n2389 = d2389[85:43];
  reg [41:0] r2391 = 42'h0;
  wire [25:0] n2392 = n2389[42:17];
  wire [41:0] n2393 = r2391 + {16'h0, n2392};
  wire [16:0] n2395 = n2389[16:0];
  reg [85:0] d2403 = 86'h0;
  wire [42:0] n2403 = d2403[85:43];
  reg [42:0] r2406 = 43'h0;
  wire [25:0] n2407 = n2403[42:17];
  wire [42:0] n2408 = r2406 + {17'h0, n2407};
  wire [16:0] n2410 = n2403[16:0];
  reg [25:0] r2411 = 26'h0;
  wire [42:0] n2412 = {17'h0, r2411} * 43'h8b43;
  reg [85:0] d2430 = 86'h0;
  wire [42:0] n2430 = d2430[85:43];
  reg [42:0] r2432 = 43'h0;
  wire [25:0] n2433 = n2430[42:17];
  wire [42:0] n2434 = r2432 + {17'h0, n2433};
  wire [16:0] n2436 = n2430[16:0];
  wire [42:0] n2437 = {17'h0, r2411} * 43'hdb40;
  reg [85:0] d2454 = 86'h0;
  wire [42:0] n2454 = d2454[85:43];
  reg [42:0] r2456 = 43'h0;
  wire [25:0] n2457 = n2454[42:17];
  wire [42:0] n2458 = r2456 + {17'h0, n2457};
  wire [16:0] n2460 = n2454[16:0];
  wire [42:0] n2461 = {17'h0, r2411} * 43'h7397;
  reg [85:0] d2481 = 86'h0;
  wire [42:0] n2481 = d2481[85:43];
  reg [42:0] r2484 = 43'h0;
  wire [25:0] n2485 = n2481[42:17];
  wire [42:0] n2486 = r2484 + {17'h0, n2485};
  wire [16:0] n2488 = n2481[16:0];
  reg [25:0] r2489 = 26'h0;
  wire [42:0] n2490 = {17'h0, r2489} * 43'h11ca8;
  reg [85:0] d2508 = 86'h0;
  wire [42:0] n2508 = d2508[85:43];
  reg [42:0] r2510 = 43'h0;
  wire [25:0] n2511 = n2508[42:17];
  wire [42:0] n2512 = r2510 + {17'h0, n2511};
  wire [16:0] n2514 = n2508[16:0];
  wire [42:0] n2515 = {17'h0, r2489} * 43'h18158;
  reg [85:0] d2532 = 86'h0;
  wire [42:0] n2532 = d2532[85:43];
  reg [42:0] r2534 = 43'h0;
  wire [25:0] n2535 = n2532[42:17];
  wire [42:0] n2536 = r2534 + {17'h0, n2535};
  wire [16:0] n2538 = n2532[16:0];
  wire [42:0] n2539 = {17'h0, r2489} * 43'h131a;
  reg [83:0] d2556 = 84'h0;
  wire [41:0] n2556 = d2556[83:42];
  reg [85:0] d2562 = 86'h0;
  wire [42:0] n2562 = d2562[85:43];
  reg [42:0] r2565 = 43'h0;
  wire [25:0] n2566 = n2562[42:17];
  wire [42:0] n2567 = r2565 + {17'h0, n2566};
  wire [16:0] n2569 = n2562[16:0];
  reg [25:0] r2570 = 26'h0;
  wire [42:0] n2571 = {17'h0, r2570} * 43'h2305;
  reg [85:0] d2589 = 86'h0;
  wire [42:0] n2589 = d2589[85:43];
  reg [42:0] r2591 = 43'h0;
  wire [25:0] n2592 = n2589[42:17];
  wire [42:0] n2593 = r2591 + {17'h0, n2592};
  wire [16:0] n2595 = n2589[16:0];
  wire [42:0] n2596 = {17'h0, r2570} * 43'h5aa;
  reg [85:0] d2613 = 86'h0;
  wire [42:0] n2613 = d2613[85:43];
  reg [42:0] r2615 = 43'h0;
  wire [25:0] n2616 = n2613[42:17];
  wire [42:0] n2617 = r2615 + {17'h0, n2616};
  wire [16:0] n2619 = n2613[16:0];
  wire [42:0] n2620 = {17'h0, r2570} * 43'h1411;
  reg [85:0] d2637 = 86'h0;
  wire [42:0] n2637 = d2637[85:43];
  reg [42:0] r2639 = 43'h0;
  wire [25:0] n2640 = n2637[42:17];
  wire [42:0] n2641 = r2639 + {17'h0, n2640};
  wire [16:0] n2643 = n2637[16:0];
  wire [41:0] n2644 = {16'h0, r2570} * 42'hc191;
  reg [77:0] d2656 = 78'h0;
  wire [38:0] n2656 = d2656[77:39];
  reg [38:0] r2659 = 39'h0;
  wire [21:0] n2660 = n2656[38:17];
  wire [38:0] n2661 = r2659 + {17'h0, n2660};
  wire [16:0] n2663 = n2656[16:0];
  reg [21:0] r2664 = 22'h0;
  wire [38:0] n2665 = {17'h0, r2664} * 39'h2305;
  reg [77:0] d2683 = 78'h0;
  wire [38:0] n2683 = d2683[77:39];
  reg [38:0] r2685 = 39'h0;
  wire [21:0] n2686 = n2683[38:17];
  wire [38:0] n2687 = r2685 + {17'h0, n2686};
  wire [16:0] n2689 = n2683[16:0];
  wire [38:0] n2690 = {17'h0, r2664} * 39'h5aa;
  reg [77:0] d2707 = 78'h0;
  wire [38:0] n2707 = d2707[77:39];
  reg [38:0] r2709 = 39'h0;
  wire [21:0] n2710 = n2707[38:17];
  wire [38:0] n2711 = r2709 + {17'h0, n2710};
  wire [16:0] n2713 = n2707[16:0];
  wire [38:0] n2714 = {17'h0, r2664} * 39'h1411;
  reg [77:0] d2731 = 78'h0;
  wire [38:0] n2731 = d2731[77:39];
  reg [38:0] r2733 = 39'h0;
  wire [21:0] n2734 = n2731[38:17];
  wire [38:0] n2735 = r2733 + {17'h0, n2734};
  wire [16:0] n2737 = n2731[16:0];
  wire [37:0] n2738 = {16'h0, r2664} * 38'hc191;
  wire [31:0] n2807 = n2333[31:0];
  wire [9:0] n2847 = n2333[41:32];
  wire [17:0] n2853 = n2556[17:0];
  wire [23:0] n2877 = n2556[41:18];
  // stage 42
  reg [41:0] r2154 = 42'h0;
  reg [16:0] r2156 = 17'h0;
  wire [58:0] n2157 = {r2154, r2156};
  reg [42:0] r2169 = 43'h0;
  reg [42:0] r2173 = 43'h0;
  wire [25:0] n2174 = r2169[42:17];
  wire [42:0] n2175 = r2173 + {17'h0, n2174};
  wire [16:0] n2177 = r2169[16:0];
  reg [25:0] r2178 = 26'h0;
  wire [41:0] n2179 = {16'h0, r2178} * 42'hc191;
  reg [42:0] r2200 = 43'h0;
  reg [42:0] r2204 = 43'h0;
  wire [25:0] n2205 = r2200[42:17];
  wire [42:0] n2206 = r2204 + {17'h0, n2205};
  wire [16:0] n2208 = r2200[16:0];
  reg [25:0] r2209 = 26'h0;
  wire [42:0] n2210 = {17'h0, r2209} * 43'h131a;
  reg [41:0] r2226 = 42'h0;
  reg [16:0] r2228 = 17'h0;
  wire [58:0] n2229 = {r2226, r2228};
  reg [42:0] r2240 = 43'h0;
  reg [42:0] r2244 = 43'h0;
  wire [25:0] n2245 = r2240[42:17];
  wire [42:0] n2246 = r2244 + {17'h0, n2245};
  wire [16:0] n2248 = r2240[16:0];
  reg [25:0] r2249 = 26'h0;
  wire [42:0] n2250 = {17'h0, r2249} * 43'h537;
  reg [42:0] r2266 = 43'h0;
  reg [41:0] r2269 = 42'h0;
  wire [25:0] n2270 = r2266[42:17];
  wire [41:0] n2271 = r2269 + {16'h0, n2270};
  wire [16:0] n2273 = r2266[16:0];
  reg [42:0] r2288 = 43'h0;
  reg [42:0] r2292 = 43'h0;
  wire [25:0] n2293 = r2288[42:17];
  wire [42:0] n2294 = r2292 + {17'h0, n2293};
  wire [16:0] n2296 = r2288[16:0];
  reg [25:0] r2297 = 26'h0;
  wire [42:0] n2298 = {17'h0, r2297} * 43'hdb40;
  reg [42:0] r2314 = 43'h0;
  reg [42:0] r2317 = 43'h0;
  wire [25:0] n2318 = r2314[42:17];
  wire [42:0] n2319 = r2317 + {17'h0, n2318};
  wire [16:0] n2321 = r2314[16:0];
  wire [42:0] n2322 = {17'h0, r2297} * 43'h7397;
  reg [42:0] r2344 = 43'h0;
  reg [42:0] r2348 = 43'h0;
  wire [25:0] n2349 = r2344[42:17];
  wire [42:0] n2350 = r2348 + {17'h0, n2349};
  wire [16:0] n2352 = r2344[16:0];
  reg [25:0] r2353 = 26'h0;
  wire [42:0] n2354 = {17'h0, r2353} * 43'h18158;
  reg [42:0] r2370 = 43'h0;
  reg [42:0] r2373 = 43'h0;
  wire [25:0] n2374 = r2370[42:17];
  wire [42:0] n2375 = r2373 + {17'h0, n2374};
  wire [16:0] n2377 = r2370[16:0];
  wire [42:0] n2378 = {17'h0, r2353} * 43'h131a;
  reg [41:0] r2394 = 42'h0;
  reg [16:0] r2396 = 17'h0;
  wire [58:0] n2397 = {r2394, r2396};
  reg [42:0] r2409 = 43'h0;
  reg [42:0] r2413 = 43'h0;
  wire [25:0] n2414 = r2409[42:17];
  wire [42:0] n2415 = r2413 + {17'h0, n2414};
  wire [16:0] n2417 = r2409[16:0];
  reg [25:0] r2418 = 26'h0;
  wire [42:0] n2419 = {17'h0, r2418} * 43'h5aa;
  reg [42:0] r2435 = 43'h0;
  reg [42:0] r2438 = 43'h0;
  wire [25:0] n2439 = r2435[42:17];
  wire [42:0] n2440 = r2438 + {17'h0, n2439};
  wire [16:0] n2442 = r2435[16:0];
  wire [42:0] n2443 = {17'h0, r2418} * 43'h1411;
  reg [42:0] r2459 = 43'h0;
  reg [42:0] r2462 = 43'h0;
  wire [25:0] n2463 = r2459[42:17];
  wire [42:0] n2464 = r2462 + {17'h0, n2463};
  wire [16:0] n2466 = r2459[16:0];
  wire [41:0] n2467 = {16'h0, r2418} * 42'hc191;
  reg [42:0] r2487 = 43'h0;
  reg [42:0] r2491 = 43'h0;
  wire [25:0] n2492 = r2487[42:17];
  wire [42:0] n2493 = r2491 + {17'h0, n2492};
  wire [16:0] n2495 = r2487[16:0];
  reg [25:0] r2496 = 26'h0;
  wire [42:0] n2497 = {17'h0, r2496} * 43'h8b43;
  reg [42:0] r2513 = 43'h0;
  reg [42:0] r2516 = 43'h0;
  wire [25:0] n2517 = r2513[42:17];
  wire [42:0] n2518 = r2516 + {17'h0, n2517};
  wire [16:0] n2520 = r2513[16:0];
  wire [42:0] n2521 = {17'h0, r2496} * 43'hdb40;
  reg [42:0] r2537 = 43'h0;
  reg [42:0] r2540 = 43'h0;
  wire [25:0] n2541 = r2537[42:17];
  wire [42:0] n2542 = r2540 + {17'h0, n2541};
  wire [16:0] n2544 = r2537[16:0];
  wire [42:0] n2545 = {17'h0, r2496} * 43'h7397;
  reg [42:0] r2568 = 43'h0;
  reg [42:0] r2572 = 43'h0;
  wire [25:0] n2573 = r2568[42:17];
  wire [42:0] n2574 = r2572 + {17'h0, n2573};
  wire [16:0] n2576 = r2568[16:0];
  reg [25:0] r2577 = 26'h0;
  wire [42:0] n2578 = {17'h0, r2577} * 43'h1a784;
  reg [42:0] r2594 = 43'h0;
  reg [42:0] r2597 = 43'h0;
  wire [25:0] n2598 = r2594[42:17];
  wire [42:0] n2599 = r2597 + {17'h0, n2598};
  wire [16:0] n2601 = r2594[16:0];
  wire [42:0] n2602 = {17'h0, r2577} * 43'hbb2f;
  reg [42:0] r2618 = 43'h0;
  reg [42:0] r2621 = 43'h0;
  wire [25:0] n2622 = r2618[42:17];
  wire [42:0] n2623 = r2621 + {17'h0, n2622};
  wire [16:0] n2625 = r2618[16:0];
  wire [42:0] n2626 = {17'h0, r2577} * 43'h537;
  reg [42:0] r2642 = 43'h0;
  reg [41:0] r2645 = 42'h0;
  wire [25:0] n2646 = r2642[42:17];
  wire [41:0] n2647 = r2645 + {16'h0, n2646};
  wire [16:0] n2649 = r2642[16:0];
  reg [38:0] r2662 = 39'h0;
  reg [38:0] r2666 = 39'h0;
  wire [21:0] n2667 = r2662[38:17];
  wire [38:0] n2668 = r2666 + {17'h0, n2667};
  wire [16:0] n2670 = r2662[16:0];
  reg [21:0] r2671 = 22'h0;
  wire [38:0] n2672 = {17'h0, r2671} * 39'h1a784;
  reg [38:0] r2688 = 39'h0;
  reg [38:0] r2691 = 39'h0;
  wire [21:0] n2692 = r2688[38:17];
  wire [38:0] n2693 = r2691 + {17'h0, n2692};
  wire [16:0] n2695 = r2688[16:0];
  wire [38:0] n2696 = {17'h0, r2671} * 39'hbb2f;
  reg [38:0] r2712 = 39'h0;
  reg [38:0] r2715 = 39'h0;
  wire [21:0] n2716 = r2712[38:17];
  wire [38:0] n2717 = r2715 + {17'h0, n2716};
  wire [16:0] n2719 = r2712[16:0];
  wire [38:0] n2720 = {17'h0, r2671} * 39'h537;
  reg [38:0] r2736 = 39'h0;
  reg [37:0] r2739 = 38'h0;
  wire [21:0] n2740 = r2736[38:17];
  wire [37:0] n2741 = r2739 + {16'h0, n2740};
  wire [16:0] n2743 = r2736[16:0];
  wire [33:0] n2747 = n2157[58:25];
  wire [36:0] n2756 = n2229[36:0];
  wire [63:0] n2774 = {n2756, 27'h0};
  reg [1023:0] d2775 = 1024'h0;
  wire [63:0] n2775 = d2775[1023:960];
  wire [64:0] n2776 = 65'h3ff + {1'h0, n2775} + {1'h0, n2774};
  wire [21:0] n2804 = n2229[58:37];
  wire [22:0] n2809 = n2397[22:0];
  reg [31:0] r2820 = 32'h0;
  wire [63:0] n2821 = {r2820, 10'h0, n2804};
  wire [63:0] n2827 = {n2809, 41'h0};
  reg [1023:0] d2828 = 1024'h0;
  wire [63:0] n2828 = d2828[1023:960];
  wire [65:0] n2829 = {2'h0, n2828} + {2'h0, n2821} + {2'h0, n2827};
  wire [35:0] n2849 = n2397[58:23];
  reg [17:0] r2861 = 18'h0;
  wire [63:0] n2862 = {r2861, 10'h0, n2849};
  // stage 43
  reg [42:0] r2176 = 43'h0;
  reg [41:0] r2180 = 42'h0;
  wire [25:0] n2181 = r2176[42:17];
  wire [41:0] n2182 = r2180 + {16'h0, n2181};
  wire [16:0] n2184 = r2176[16:0];
  reg [42:0] r2207 = 43'h0;
  reg [42:0] r2211 = 43'h0;
  wire [25:0] n2212 = r2207[42:17];
  wire [42:0] n2213 = r2211 + {17'h0, n2212};
  wire [16:0] n2215 = r2207[16:0];
  reg [42:0] r2247 = 43'h0;
  reg [42:0] r2251 = 43'h0;
  wire [25:0] n2252 = r2247[42:17];
  wire [42:0] n2253 = r2251 + {17'h0, n2252};
  wire [16:0] n2255 = r2247[16:0];
  reg [41:0] r2272 = 42'h0;
  reg [33:0] d2274 = 34'h0;
  wire [16:0] n2274 = d2274[33:17];
  reg [16:0] r2275 = 17'h0;
  wire [75:0] n2276 = {r2272, r2275, n2274};
  reg [42:0] r2295 = 43'h0;
  reg [42:0] r2299 = 43'h0;
  wire [25:0] n2300 = r2295[42:17];
  wire [42:0] n2301 = r2299 + {17'h0, n2300};
  wire [16:0] n2303 = r2295[16:0];
  reg [42:0] r2320 = 43'h0;
  reg [42:0] r2323 = 43'h0;
  wire [25:0] n2324 = r2320[42:17];
  wire [42:0] n2325 = r2323 + {17'h0, n2324};
  wire [16:0] n2327 = r2320[16:0];
  reg [42:0] r2351 = 43'h0;
  reg [42:0] r2355 = 43'h0;
  wire [25:0] n2356 = r2351[42:17];
  wire [42:0] n2357 = r2355 + {17'h0, n2356};
  wire [16:0] n2359 = r2351[16:0];
  reg [42:0] r2376 = 43'h0;
  reg [42:0] r2379 = 43'h0;
  wire [25:0] n2380 = r2376[42:17];
  wire [42:0] n2381 = r2379 + {17'h0, n2380};
  wire [16:0] n2383 = r2376[16:0];
  reg [42:0] r2416 = 43'h0;
  reg [42:0] r2420 = 43'h0;
  wire [25:0] n2421 = r2416[42:17];
  wire [42:0] n2422 = r2420 + {17'h0, n2421};
  wire [16:0] n2424 = r2416[16:0];
  reg [42:0] r2441 = 43'h0;
  reg [42:0] r2444 = 43'h0;
  wire [25:0] n2445 = r2441[42:17];
  wire [42:0] n2446 = r2444 + {17'h0, n2445};
  wire [16:0] n2448 = r2441[16:0];
  reg [42:0] r2465 = 43'h0;
  reg [41:0] r2468 = 42'h0;
  wire [25:0] n2469 = r2465[42:17];
  wire [41:0] n2470 = r2468 + {16'h0, n2469};
  wire [16:0] n2472 = r2465[16:0];
  reg [42:0] r2494 = 43'h0;
  reg [42:0] r2498 = 43'h0;
  wire [25:0] n2499 = r2494[42:17];
  wire [42:0] n2500 = r2498 + {17'h0, n2499};
  wire [16:0] n2502 = r2494[16:0];
  reg [42:0] r2519 = 43'h0;
  reg [42:0] r2522 = 43'h0;
  wire [25:0] n2523 = r2519[42:17];
  wire [42:0] n2524 = r2522 + {17'h0, n2523};
  wire [16:0] n2526 = r2519[16:0];
  reg [42:0] r2543 = 43'h0;
  reg [42:0] r2546 = 43'h0;
  wire [25:0] n2547 = r2543[42:17];
  wire [42:0] n2548 = r2546 + {17'h0, n2547};
  wire [16:0] n2550 = r2543[16:0];
  reg [42:0] r2575 = 43'h0;
  reg [42:0] r2579 = 43'h0;
  wire [25:0] n2580 = r2575[42:17];
  wire [42:0] n2581 = r2579 + {17'h0, n2580};
  wire [16:0] n2583 = r2575[16:0];
  reg [42:0] r2600 = 43'h0;
  reg [42:0] r2603 = 43'h0;
  wire [25:0] n2604 = r2600[42:17];
  wire [42:0] n2605 = r2603 + {17'h0, n2604};
  wire [16:0] n2607 = r2600[16:0];
  reg [42:0] r2624 = 43'h0;
  reg [42:0] r2627 = 43'h0;
  wire [25:0] n2628 = r2624[42:17];
  wire [42:0] n2629 = r2627 + {17'h0, n2628};
  wire [16:0] n2631 = r2624[16:0];
  reg [41:0] r2648 = 42'h0;
  reg [33:0] d2650 = 34'h0;
  wire [16:0] n2650 = d2650[33:17];
  reg [16:0] r2651 = 17'h0;
  wire [75:0] n2652 = {r2648, r2651, n2650};
  reg [38:0] r2669 = 39'h0;
  reg [38:0] r2673 = 39'h0;
  wire [21:0] n2674 = r2669[38:17];
  wire [38:0] n2675 = r2673 + {17'h0, n2674};
  wire [16:0] n2677 = r2669[16:0];
  reg [38:0] r2694 = 39'h0;
  reg [38:0] r2697 = 39'h0;
  wire [21:0] n2698 = r2694[38:17];
  wire [38:0] n2699 = r2697 + {17'h0, n2698};
  wire [16:0] n2701 = r2694[16:0];
  reg [38:0] r2718 = 39'h0;
  reg [38:0] r2721 = 39'h0;
  wire [21:0] n2722 = r2718[38:17];
  wire [38:0] n2723 = r2721 + {17'h0, n2722};
  wire [16:0] n2725 = r2718[16:0];
  reg [37:0] r2742 = 38'h0;
  reg [33:0] d2744 = 34'h0;
  wire [16:0] n2744 = d2744[33:17];
  reg [16:0] r2745 = 17'h0;
  wire [71:0] n2746 = {r2742, r2745, n2744};
  wire [27:0] n2757 = n2276[27:0];
  reg [33:0] r2766 = 34'h0;
  wire [63:0] n2767 = {n2757, 2'h0, r2766};
  wire [47:0] n2805 = n2276[75:28];
  wire [25:0] n2855 = n2652[25:0];
  reg [19:0] d2859 = 20'h0;
  wire [9:0] n2859 = d2859[19:10];
  wire [63:0] n2860 = {n2855, 28'h0, n2859};
  reg [1087:0] d2863 = 1088'h0;
  wire [63:0] n2863 = d2863[1087:1024];
  reg [63:0] r2864 = 64'h0;
  wire [65:0] n2865 = {2'h0, n2863} + {2'h0, r2864} + {2'h0, n2860};
  wire [49:0] n2878 = n2652[75:26];
  wire [63:0] n2880 = n2746[63:0];
  reg [1087:0] d2882 = 1088'h0;
  wire [63:0] n2882 = d2882[1087:1024];
  reg [47:0] d2883 = 48'h0;
  wire [23:0] n2883 = d2883[47:24];
  wire [64:0] n2884 = {1'h0, n2882} + {41'h0, n2883} + {15'h0, n2878};
  wire [7:0] n2891 = n2746[71:64];
  reg [101:0] d2893 = 102'h0;
  wire [5:0] n2893 = d2893[101:96];
  wire [8:0] n2894 = {3'h0, n2893} + {1'h0, n2891};
  // stage 44
  reg [41:0] r2183 = 42'h0;
  reg [50:0] d2185 = 51'h0;
  wire [16:0] n2185 = d2185[50:34];
  reg [33:0] d2186 = 34'h0;
  wire [16:0] n2186 = d2186[33:17];
  reg [16:0] r2187 = 17'h0;
  wire [92:0] n2188 = {r2183, r2187, n2186, n2185};
  reg [42:0] r2214 = 43'h0;
  reg [50:0] d2216 = 51'h0;
  wire [16:0] n2216 = d2216[50:34];
  reg [33:0] d2217 = 34'h0;
  wire [16:0] n2217 = d2217[33:17];
  reg [16:0] r2218 = 17'h0;
  wire [93:0] n2219 = {r2214, r2218, n2217, n2216};
  reg [42:0] r2254 = 43'h0;
  reg [50:0] d2256 = 51'h0;
  wire [16:0] n2256 = d2256[50:34];
  reg [33:0] d2257 = 34'h0;
  wire [16:0] n2257 = d2257[33:17];
  reg [16:0] r2258 = 17'h0;
  wire [93:0] n2259 = {r2254, r2258, n2257, n2256};
  reg [42:0] r2302 = 43'h0;
  reg [50:0] d2304 = 51'h0;
  wire [16:0] n2304 = d2304[50:34];
  reg [33:0] d2305 = 34'h0;
  wire [16:0] n2305 = d2305[33:17];
  reg [16:0] r2306 = 17'h0;
  wire [93:0] n2307 = {r2302, r2306, n2305, n2304};
  reg [42:0] r2326 = 43'h0;
  reg [50:0] d2328 = 51'h0;
  wire [16:0] n2328 = d2328[50:34];
  reg [33:0] d2329 = 34'h0;
  wire [16:0] n2329 = d2329[33:17];
  reg [16:0] r2330 = 17'h0;
  wire [93:0] n2331 = {r2326, r2330, n2329, n2328};
  reg [42:0] r2358 = 43'h0;
  reg [50:0] d2360 = 51'h0;
  wire [16:0] n2360 = d2360[50:34];
  reg [33:0] d2361 = 34'h0;
  wire [16:0] n2361 = d2361[33:17];
  reg [16:0] r2362 = 17'h0;
  wire [93:0] n2363 = {r2358, r2362, n2361, n2360};
  reg [42:0] r2382 = 43'h0;
  reg [50:0] d2384 = 51'h0;
  wire [16:0] n2384 = d2384[50:34];
  reg [33:0] d2385 = 34'h0;
  wire [16:0] n2385 = d2385[33:17];
  reg [16:0] r2386 = 17'h0;
  wire [93:0] n2387 = {r2382, r2386, n2385, n2384};
  reg [42:0] r2423 = 43'h0;
  reg [50:0] d2425 = 51'h0;
  wire [16:0] n2425 = d2425[50:34];
  reg [33:0] d2426 = 34'h0;
  wire [16:0] n2426 = d2426[33:17];
  reg [16:0] r2427 = 17'h0;
  wire [93:0] n2428 = {r2423, r2427, n2426, n2425};
  reg [42:0] r2447 = 43'h0;
  reg [50:0] d2449 = 51'h0;
  wire [16:0] n2449 = d2449[50:34];
  reg [33:0] d2450 = 34'h0;
  wire [16:0] n2450 = d2450[33:17];
  reg [16:0] r2451 = 17'h0;
  wire [93:0] n2452 = {r2447, r2451, n2450, n2449};
  reg [41:0] r2471 = 42'h0;
  reg [50:0] d2473 = 51'h0;
  wire [16:0] n2473 = d2473[50:34];
  reg [33:0] d2474 = 34'h0;
  wire [16:0] n2474 = d2474[33:17];
  reg [16:0] r2475 = 17'h0;
  wire [92:0] n2476 = {r2471, r2475, n2474, n2473};
  reg [42:0] r2501 = 43'h0;
  reg [50:0] d2503 = 51'h0;
  wire [16:0] n2503 = d2503[50:34];
  reg [33:0] d2504 = 34'h0;
  wire [16:0] n2504 = d2504[33:17];
  reg [16:0] r2505 = 17'h0;
  wire [93:0] n2506 = {r2501, r2505, n2504, n2503};
  reg [42:0] r2525 = 43'h0;
  reg [50:0] d2527 = 51'h0;
  wire [16:0] n2527 = d2527[50:34];
  reg [33:0] d2528 = 34'h0;
  wire [16:0] n2528 = d2528[33:17];
  reg [16:0] r2529 = 17'h0;
  wire [93:0] n2530 = {r2525, r2529, n2528, n2527};
  reg [42:0] r2549 = 43'h0;
  reg [50:0] d2551 = 51'h0;
  wire [16:0] n2551 = d2551[50:34];
  reg [33:0] d2552 = 34'h0;
  wire [16:0] n2552 = d2552[33:17];
  reg [16:0] r2553 = 17'h0;
  wire [93:0] n2554 = {r2549, r2553, n2552, n2551};
  reg [42:0] r2582 = 43'h0;
  reg [50:0] d2584 = 51'h0;
  wire [16:0] n2584 = d2584[50:34];
  reg [33:0] d2585 = 34'h0;
  wire [16:0] n2585 = d2585[33:17];
  reg [16:0] r2586 = 17'h0;
  wire [93:0] n2587 = {r2582, r2586, n2585, n2584};
  reg [42:0] r2606 = 43'h0;
  reg [50:0] d2608 = 51'h0;
  wire [16:0] n2608 = d2608[50:34];
  reg [33:0] d2609 = 34'h0;
  wire [16:0] n2609 = d2609[33:17];
  reg [16:0] r2610 = 17'h0;
  wire [93:0] n2611 = {r2606, r2610, n2609, n2608};
  reg [42:0] r2630 = 43'h0;
  reg [50:0] d2632 = 51'h0;
  wire [16:0] n2632 = d2632[50:34];
  reg [33:0] d2633 = 34'h0;
  wire [16:0] n2633 = d2633[33:17];
  reg [16:0] r2634 = 17'h0;
  wire [93:0] n2635 = {r2630, r2634, n2633, n2632};
  reg [38:0] r2676 = 39'h0;
  reg [50:0] d2678 = 51'h0;
  wire [16:0] n2678 = d2678[50:34];
  reg [33:0] d2679 = 34'h0;
  wire [16:0] n2679 = d2679[33:17];
  reg [16:0] r2680 = 17'h0;
  wire [89:0] n2681 = {r2676, r2680, n2679, n2678};
  reg [38:0] r2700 = 39'h0;
  reg [50:0] d2702 = 51'h0;
  wire [16:0] n2702 = d2702[50:34];
  reg [33:0] d2703 = 34'h0;
  wire [16:0] n2703 = d2703[33:17];
  reg [16:0] r2704 = 17'h0;
  wire [89:0] n2705 = {r2700, r2704, n2703, n2702};
  reg [38:0] r2724 = 39'h0;
  reg [50:0] d2726 = 51'h0;
  wire [16:0] n2726 = d2726[50:34];
  reg [33:0] d2727 = 34'h0;
  wire [16:0] n2727 = d2727[33:17];
  reg [16:0] r2728 = 17'h0;
  wire [89:0] n2729 = {r2724, r2728, n2727, n2726};
  wire [59:0] n2748 = n2188[92:33];
  wire [52:0] n2749 = n2219[93:41];
  wire [61:0] n2750 = n2259[93:32];
  wire [53:0] n2751 = n2307[93:40];
  wire [62:0] n2752 = n2363[93:31];
  wire [54:0] n2753 = n2428[93:39];
  wire [63:0] n2754 = n2506[93:30];
  wire [55:0] n2755 = n2587[93:38];
  wire [35:0] n2758 = n2331[35:0];
  wire [26:0] n2759 = n2387[26:0];
  wire [34:0] n2760 = n2452[34:0];
  wire [25:0] n2761 = n2530[25:0];
  wire [33:0] n2762 = n2611[33:0];
  wire [63:0] n2763 = n2681[75:12];
  wire [7:0] n2764 = n2705[7:0];
  wire [63:0] n2769 = {n2764, 3'h0, n2749};
  reg [63:0] r2777 = 64'h0;
  wire [65:0] n2778 = {2'h0, r2777} + {6'h0, n2748} + {2'h0, n2769};
  wire [63:0] n2780 = {2'h0, n2750} + {10'h0, n2751} + {1'h0, n2752};
  wire [64:0] n2782 = {10'h0, n2753} + {1'h0, n2754} + {9'h0, n2755};
  wire [63:0] n2785 = {n2758, 28'h0};
  wire [63:0] n2787 = {n2760, 29'h0};
  wire [65:0] n2788 = {2'h0, n2763} + {2'h0, n2785} + {2'h0, n2787};
  wire [33:0] n2791 = {n2759, 7'h0};
  wire [33:0] n2792 = {n2761, 8'h0};
  wire [35:0] n2793 = {2'h0, n2762} + {2'h0, n2791} + {2'h0, n2792};
  wire [57:0] n2806 = n2331[93:36];
  wire [63:0] n2808 = n2387[90:27];
  wire [58:0] n2810 = n2452[93:35];
  wire [30:0] n2811 = n2476[30:0];
  wire [63:0] n2812 = n2530[89:26];
  wire [21:0] n2813 = n2554[21:0];
  wire [59:0] n2814 = n2611[93:34];
  wire [29:0] n2815 = n2635[29:0];
  wire [13:0] n2816 = n2681[89:76];
  wire [63:0] n2817 = n2705[71:8];
  wire [3:0] n2818 = n2729[3:0];
  reg [47:0] r2822 = 48'h0;
  wire [63:0] n2823 = {n2818, 12'h0, r2822};
  wire [63:0] n2825 = {n2811, 19'h0, n2816};
  wire [64:0] n2830 = {1'h0, n2823} + {7'h0, n2806} + {1'h0, n2808};
  wire [64:0] n2832 = {6'h0, n2810} + {1'h0, n2812} + {5'h0, n2814};
  wire [63:0] n2835 = {n2815, 34'h0};
  wire [65:0] n2836 = {2'h0, n2825} + {2'h0, n2817} + {2'h0, n2835};
  wire [63:0] n2841 = {n2813, 42'h0};
  wire [2:0] n2848 = n2387[93:91];
  wire [61:0] n2850 = n2476[92:31];
  wire [3:0] n2851 = n2530[93:90];
  wire [63:0] n2852 = n2554[85:22];
  wire [63:0] n2854 = n2635[93:30];
  wire [17:0] n2856 = n2705[89:72];
  wire [63:0] n2857 = n2729[67:4];
  wire [62:0] n2866 = {60'h0, n2848} + {1'h0, n2850} + {59'h0, n2851};
  wire [65:0] n2868 = {2'h0, n2852} + {2'h0, n2854} + {48'h0, n2856};
  wire [7:0] n2876 = n2554[93:86];
  wire [21:0] n2879 = n2729[89:68];
  reg [63:0] r2885 = 64'h0;
  wire [64:0] n2886 = {1'h0, r2885} + {57'h0, n2876} + {43'h0, n2879};
  // stage 45
  reg [65:0] r2779 = 66'h0;
  reg [63:0] r2781 = 64'h0;
  reg [64:0] r2783 = 65'h0;
  reg [65:0] r2789 = 66'h0;
  reg [35:0] r2794 = 36'h0;
  reg [194:0] d2795 = 195'h0;
  wire [64:0] n2795 = d2795[194:130];
  wire [66:0] n2796 = {2'h0, n2795} + {1'h0, r2779} + {3'h0, r2781};
  wire [65:0] n2799 = {r2794, 30'h0};
  wire [66:0] n2800 = {2'h0, r2783} + {1'h0, r2789} + {1'h0, n2799};
  reg [64:0] r2831 = 65'h0;
  reg [64:0] r2833 = 65'h0;
  reg [65:0] r2837 = 66'h0;
  reg [197:0] d2838 = 198'h0;
  wire [65:0] n2838 = d2838[197:132];
  wire [66:0] n2839 = {1'h0, n2838} + {2'h0, r2831} + {2'h0, r2833};
  reg [63:0] r2842 = 64'h0;
  wire [65:0] n2843 = r2837 + {2'h0, r2842};
  reg [62:0] r2867 = 63'h0;
  reg [65:0] r2869 = 66'h0;
  reg [131:0] d2870 = 132'h0;
  wire [65:0] n2870 = d2870[131:66];
  wire [66:0] n2871 = {1'h0, n2870} + {4'h0, r2867} + {1'h0, r2869};
  reg [64:0] r2887 = 65'h0;
  reg [129:0] d2888 = 130'h0;
  wire [64:0] n2888 = d2888[129:65];
  wire [65:0] n2889 = {1'h0, n2888} + {1'h0, r2887};
  // stage 46
  reg [66:0] r2797 = 67'h0;
  reg [66:0] r2801 = 67'h0;
  wire [67:0] n2802 = {1'h0, r2797} + {1'h0, r2801};
  reg [66:0] r2840 = 67'h0;
  reg [65:0] r2844 = 66'h0;
  wire [67:0] n2845 = {1'h0, r2840} + {2'h0, r2844};
  reg [66:0] r2872 = 67'h0;
  reg [127:0] d2873 = 128'h0;
  wire [63:0] n2873 = d2873[127:64];
  wire [66:0] n2874 = r2872 + {3'h0, n2873};
  reg [65:0] r2890 = 66'h0;
  wire [63:0] n2905 = r2890[63:0];
  wire [1:0] n2906 = r2890[65:64];
  reg [26:0] d2910 = 27'h0;
  wire [8:0] n2910 = d2910[26:18];
  wire [8:0] n2911 = n2910 + {7'h0, n2906};
  // stage 47
  reg [67:0] r2803 = 68'h0;
  reg [67:0] r2846 = 68'h0;
  reg [66:0] r2875 = 67'h0;
  wire [63:0] n2895 = r2803[63:0];
  wire [3:0] n2896 = r2803[67:64];
  wire [63:0] n2897 = r2846[63:0];
  wire [3:0] n2898 = r2846[67:64];
  wire [64:0] n2899 = {1'h0, n2897} + {61'h0, n2896};
  wire [63:0] n2901 = r2875[63:0];
  wire [2:0] n2902 = r2875[66:64];
  wire [64:0] n2903 = {1'h0, n2901} + {61'h0, n2898};
  reg [63:0] r2907 = 64'h0;
  wire [64:0] n2908 = {1'h0, r2907} + {62'h0, n2902};
  // stage 48
  reg [64:0] r2900 = 65'h0;
  reg [64:0] r2904 = 65'h0;
  reg [64:0] r2909 = 65'h0;
  wire [63:0] n2913 = r2900[63:0];
  wire n2915 = r2900[64];
  wire [63:0] n2917 = r2904[63:0];
  wire n2920 = r2904[64];
  wire n2922 = &n2917;
  wire [63:0] n2926 = r2909[63:0];
  wire n2929 = r2909[64];
  wire n2931 = &n2926;
  // stage 49
  reg [127:0] d2912 = 128'h0;
  wire [63:0] n2912 = d2912[127:64];
  reg [63:0] r2914 = 64'h0;
  reg r2916 = 1'h0;
  reg [63:0] r2918 = 64'h0;
  wire [63:0] n2919 = r2918 + {63'h0, r2916};
  reg r2921 = 1'h0;
  reg r2923 = 1'h0;
  wire n2924 = r2923 & r2916;
  wire n2925 = r2921 | n2924;
  reg [63:0] r2927 = 64'h0;
  wire [63:0] n2928 = r2927 + {63'h0, n2925};
  reg r2930 = 1'h0;
  reg r2932 = 1'h0;
  wire n2933 = r2932 & n2925;
  wire n2934 = r2930 | n2933;
  reg [26:0] d2935 = 27'h0;
  wire [8:0] n2935 = d2935[26:18];
  wire [8:0] n2936 = n2935 + {8'h0, n2934};
  wire [264:0] n2937 = {n2936, n2928, n2919, r2914, n2912};
  // stage 50
  reg [264:0] r2938 = 265'h0;
  wire [63:0] n2939 = r2938[73:10];
  wire [64:0] n2941 = 65'hc3df73e9278302b9 + {1'h0, n2939};
  wire [63:0] n2943 = r2938[137:74];
  wire [64:0] n2945 = 65'h687e956e978e3572 + {1'h0, n2943};
  wire [63:0] n2947 = r2938[201:138];
  wire [64:0] n2949 = 65'h47afba497e7ea7a2 + {1'h0, n2947};
  wire [62:0] n2951 = r2938[264:202];
  wire [63:0] n2953 = 64'hcf9bb18d1ece5fd6 + {1'h0, n2951};
  wire [253:0] n2982 = r2938[263:10];
  // stage 51
  reg [64:0] r2942 = 65'h0;
  reg [64:0] r2946 = 65'h0;
  reg [64:0] r2950 = 65'h0;
  wire [63:0] n2954 = r2942[63:0];
  wire n2956 = r2942[64];
  wire [63:0] n2958 = r2946[63:0];
  wire n2961 = r2946[64];
  wire n2963 = &n2958;
  wire [63:0] n2967 = r2950[63:0];
  wire n2970 = r2950[64];
  wire n2972 = &n2967;
  // stage 52
  reg [63:0] r2955 = 64'h0;
  reg r2957 = 1'h0;
  reg [63:0] r2959 = 64'h0;
  wire [63:0] n2960 = r2959 + {63'h0, r2957};
  reg r2962 = 1'h0;
  reg r2964 = 1'h0;
  wire n2965 = r2964 & r2957;
  wire n2966 = r2962 | n2965;
  reg [63:0] r2968 = 64'h0;
  wire [63:0] n2969 = r2968 + {63'h0, n2966};
  reg r2971 = 1'h0;
  reg r2973 = 1'h0;
  wire n2974 = r2973 & n2966;
  wire n2975 = r2971 | n2974;
  reg [127:0] d2976 = 128'h0;
  wire [63:0] n2976 = d2976[127:64];
  wire [63:0] n2977 = n2976 + {63'h0, n2975};
  wire [255:0] n2978 = {n2977, n2969, n2960, r2955};
  // stage 53
  reg [255:0] r2979 = 256'h0;
  wire n2980 = r2979[255];
  wire [253:0] n2981 = r2979[253:0];
  reg [761:0] d2983 = 762'h0;
  wire [253:0] n2983 = d2983[761:508];
  wire [253:0] n2984 = n2980 ? n2983 : n2981;
  // stage 54
  reg [253:0] r2985 = 254'h0;
  assign product = r2985;
  always @(posedge clock) begin
    // into stage 1
    r5 <= n4;
    r20 <= n19;
    r33 <= n32;
    r43 <= n42;
    r56 <= n51;
    r57 <= n52;
    r89 <= n88;
    r118 <= n117;
    r172 <= n167;
    r173 <= n168;
    r205 <= n204;
    r234 <= n233;
    r458 <= n457;
    r467 <= n466;
    r480 <= n475;
    r481 <= n476;
    r513 <= n512;
    r542 <= n541;
    r594 <= n589;
    r595 <= n590;
    r627 <= n626;
    r656 <= n655;
    // into stage 2
    r10 <= n9;
    r12 <= n11;
    d13 <= {d13[63:0], n8};
    r25 <= n24;
    r27 <= n26;
    d28 <= {d28[63:0], n23};
    r36 <= n35;
    r38 <= n37;
    r45 <= n44;
    r47 <= n46;
    r60 <= r56;
    d61 <= {d61[16:0], n53};
    r92 <= r89;
    r121 <= r118;
    r176 <= r172;
    d177 <= {d177[16:0], n169};
    r208 <= r205;
    r237 <= r234;
    r460 <= n459;
    r462 <= n461;
    r469 <= n468;
    r471 <= n470;
    r484 <= r480;
    d485 <= {d485[16:0], n477};
    r516 <= r513;
    r545 <= r542;
    r598 <= r594;
    d599 <= {d599[16:0], n591};
    r630 <= r627;
    r659 <= r656;
    // into stage 3
    r16 <= n15;
    r31 <= n30;
    r41 <= n40;
    r50 <= n49;
    d59 <= {d59[42:0], n58};
    r63 <= n62;
    r68 <= r60;
    d69 <= {d69[33:0], n54};
    d91 <= {d91[42:0], n90};
    r94 <= n93;
    r99 <= r92;
    d120 <= {d120[28:0], n119};
    r123 <= n122;
    r128 <= r121;
    d175 <= {d175[42:0], n174};
    r179 <= n178;
    r184 <= r176;
    d185 <= {d185[33:0], n170};
    d207 <= {d207[42:0], n206};
    r210 <= n209;
    r215 <= r208;
    d236 <= {d236[27:0], n235};
    r239 <= n238;
    r244 <= r237;
    r465 <= n464;
    r474 <= n473;
    d483 <= {d483[42:0], n482};
    r487 <= n486;
    r492 <= r484;
    d493 <= {d493[33:0], n478};
    d515 <= {d515[42:0], n514};
    r518 <= n517;
    r523 <= r516;
    d544 <= {d544[28:0], n543};
    r547 <= n546;
    r552 <= r545;
    d597 <= {d597[42:0], n596};
    r601 <= n600;
    r606 <= r598;
    d607 <= {d607[33:0], n592};
    d629 <= {d629[42:0], n628};
    r632 <= n631;
    r637 <= r630;
    d658 <= {d658[27:0], n657};
    r661 <= n660;
    r666 <= r659;
    // into stage 4
    r66 <= n65;
    r71 <= n70;
    r76 <= r68;
    d77 <= {d77[38:0], n55};
    r97 <= n96;
    r101 <= n100;
    r106 <= r99;
    r126 <= n125;
    r130 <= n129;
    r135 <= r128;
    r182 <= n181;
    r187 <= n186;
    r192 <= r184;
    d193 <= {d193[35:0], n171};
    r213 <= n212;
    r217 <= n216;
    r222 <= r215;
    r242 <= n241;
    r246 <= n245;
    r251 <= r244;
    r286 <= n281;
    r287 <= n282;
    r319 <= n318;
    r348 <= n347;
    r490 <= n489;
    r495 <= n494;
    r500 <= r492;
    d501 <= {d501[38:0], n479};
    r521 <= n520;
    r525 <= n524;
    r530 <= r523;
    r550 <= n549;
    r554 <= n553;
    r559 <= r552;
    r604 <= n603;
    r609 <= n608;
    r614 <= r606;
    d615 <= {d615[35:0], n593};
    r635 <= n634;
    r639 <= n638;
    r644 <= r637;
    r664 <= n663;
    r668 <= n667;
    r673 <= r666;
    r708 <= n703;
    r709 <= n704;
    r741 <= n740;
    r770 <= n769;
    r878 <= n877;
    r889 <= n888;
    r902 <= n897;
    r903 <= n898;
    r935 <= n934;
    r964 <= n963;
    r1016 <= n1011;
    r1017 <= n1012;
    r1049 <= n1048;
    r1078 <= n1077;
    // into stage 5
    r74 <= n73;
    r79 <= n78;
    r104 <= n103;
    r108 <= n107;
    r133 <= n132;
    r137 <= n136;
    r190 <= n189;
    r195 <= n194;
    r220 <= n219;
    r224 <= n223;
    r249 <= n248;
    r253 <= n252;
    r290 <= r286;
    d291 <= {d291[16:0], n283};
    r322 <= r319;
    r351 <= r348;
    r498 <= n497;
    r503 <= n502;
    r528 <= n527;
    r532 <= n531;
    r557 <= n556;
    r561 <= n560;
    r612 <= n611;
    r617 <= n616;
    r642 <= n641;
    r646 <= n645;
    r671 <= n670;
    r675 <= n674;
    r712 <= r708;
    d713 <= {d713[16:0], n705};
    r744 <= r741;
    r773 <= r770;
    r880 <= n879;
    r882 <= n881;
    r891 <= n890;
    r893 <= n892;
    r906 <= r902;
    d907 <= {d907[16:0], n899};
    r938 <= r935;
    r967 <= r964;
    r1020 <= r1016;
    d1021 <= {d1021[16:0], n1013};
    r1052 <= r1049;
    r1081 <= r1078;
    // into stage 6
    r82 <= n81;
    d84 <= {d84[33:0], n67};
    d85 <= {d85[16:0], n75};
    r86 <= n83;
    r111 <= n110;
    d113 <= {d113[33:0], n98};
    d114 <= {d114[16:0], n105};
    r115 <= n112;
    r140 <= n139;
    d142 <= {d142[33:0], n127};
    d143 <= {d143[16:0], n134};
    r144 <= n141;
    r198 <= n197;
    d200 <= {d200[33:0], n183};
    d201 <= {d201[16:0], n191};
    r202 <= n199;
    r227 <= n226;
    d229 <= {d229[33:0], n214};
    d230 <= {d230[16:0], n221};
    r231 <= n228;
    r256 <= n255;
    d258 <= {d258[33:0], n243};
    d259 <= {d259[16:0], n250};
    r260 <= n257;
    d289 <= {d289[42:0], n288};
    r293 <= n292;
    r298 <= r290;
    d299 <= {d299[33:0], n284};
    d321 <= {d321[42:0], n320};
    r324 <= n323;
    r329 <= r322;
    d350 <= {d350[29:0], n349};
    r353 <= n352;
    r358 <= r351;
    r506 <= n505;
    d508 <= {d508[33:0], n491};
    d509 <= {d509[16:0], n499};
    r510 <= n507;
    r535 <= n534;
    d537 <= {d537[33:0], n522};
    d538 <= {d538[16:0], n529};
    r539 <= n536;
    r564 <= n563;
    d566 <= {d566[33:0], n551};
    d567 <= {d567[16:0], n558};
    r568 <= n565;
    r620 <= n619;
    d622 <= {d622[33:0], n605};
    d623 <= {d623[16:0], n613};
    r624 <= n621;
    r649 <= n648;
    d651 <= {d651[33:0], n636};
    d652 <= {d652[16:0], n643};
    r653 <= n650;
    r678 <= n677;
    d680 <= {d680[33:0], n665};
    d681 <= {d681[16:0], n672};
    r682 <= n679;
    d711 <= {d711[42:0], n710};
    r715 <= n714;
    r720 <= r712;
    d721 <= {d721[33:0], n706};
    d743 <= {d743[42:0], n742};
    r746 <= n745;
    r751 <= r744;
    d772 <= {d772[29:0], n771};
    r775 <= n774;
    r780 <= r773;
    r885 <= n884;
    r896 <= n895;
    d905 <= {d905[42:0], n904};
    r909 <= n908;
    r914 <= r906;
    d915 <= {d915[33:0], n900};
    d937 <= {d937[42:0], n936};
    r940 <= n939;
    r945 <= r938;
    d966 <= {d966[28:0], n965};
    r969 <= n968;
    r974 <= r967;
    d1019 <= {d1019[42:0], n1018};
    r1023 <= n1022;
    r1028 <= r1020;
    d1029 <= {d1029[33:0], n1014};
    d1051 <= {d1051[42:0], n1050};
    r1054 <= n1053;
    r1059 <= r1052;
    d1080 <= {d1080[28:0], n1079};
    r1083 <= n1082;
    r1088 <= r1081;
    // into stage 7
    r154 <= n153;
    r159 <= n158;
    r268 <= n267;
    r273 <= n272;
    r296 <= n295;
    r301 <= n300;
    r306 <= r298;
    d307 <= {d307[41:0], n285};
    r327 <= n326;
    r331 <= n330;
    r336 <= r329;
    r356 <= n355;
    r360 <= n359;
    r365 <= r358;
    r576 <= n575;
    r581 <= n580;
    r690 <= n689;
    r695 <= n694;
    r718 <= n717;
    r723 <= n722;
    r728 <= r720;
    d729 <= {d729[41:0], n707};
    r749 <= n748;
    r753 <= n752;
    r758 <= r751;
    r778 <= n777;
    r782 <= n781;
    r787 <= r780;
    r912 <= n911;
    r917 <= n916;
    r922 <= r914;
    d923 <= {d923[38:0], n901};
    r943 <= n942;
    r947 <= n946;
    r952 <= r945;
    r972 <= n971;
    r976 <= n975;
    r981 <= r974;
    r1026 <= n1025;
    r1031 <= n1030;
    r1036 <= r1028;
    d1037 <= {d1037[38:0], n1015};
    r1057 <= n1056;
    r1061 <= n1060;
    r1066 <= r1059;
    r1086 <= n1085;
    r1090 <= n1089;
    r1095 <= r1088;
    r1130 <= n1125;
    r1131 <= n1126;
    r1163 <= n1162;
    r1192 <= n1191;
    // into stage 8
    r304 <= n303;
    r309 <= n308;
    r334 <= n333;
    r338 <= n337;
    r363 <= n362;
    r367 <= n366;
    r726 <= n725;
    r731 <= n730;
    r756 <= n755;
    r760 <= n759;
    r785 <= n784;
    r789 <= n788;
    r920 <= n919;
    r925 <= n924;
    r950 <= n949;
    r954 <= n953;
    r979 <= n978;
    r983 <= n982;
    r1034 <= n1033;
    r1039 <= n1038;
    r1064 <= n1063;
    r1068 <= n1067;
    r1093 <= n1092;
    r1097 <= n1096;
    r1134 <= r1130;
    d1135 <= {d1135[16:0], n1127};
    r1166 <= r1163;
    r1195 <= r1192;
    // into stage 9
    d163 <= {d163[63:0], n160};
    d164 <= {d164[63:0], n162};
    d277 <= {d277[63:0], n274};
    d278 <= {d278[61:0], n276};
    r312 <= n311;
    d314 <= {d314[33:0], n297};
    d315 <= {d315[16:0], n305};
    r316 <= n313;
    r341 <= n340;
    d343 <= {d343[33:0], n328};
    d344 <= {d344[16:0], n335};
    r345 <= n342;
    r370 <= n369;
    d372 <= {d372[33:0], n357};
    d373 <= {d373[16:0], n364};
    r374 <= n371;
    d585 <= {d585[63:0], n582};
    d586 <= {d586[63:0], n584};
    d699 <= {d699[63:0], n696};
    d700 <= {d700[61:0], n698};
    r734 <= n733;
    d736 <= {d736[33:0], n719};
    d737 <= {d737[16:0], n727};
    r738 <= n735;
    r763 <= n762;
    d765 <= {d765[33:0], n750};
    d766 <= {d766[16:0], n757};
    r767 <= n764;
    r792 <= n791;
    d794 <= {d794[33:0], n779};
    d795 <= {d795[16:0], n786};
    r796 <= n793;
    r928 <= n927;
    d930 <= {d930[33:0], n913};
    d931 <= {d931[16:0], n921};
    r932 <= n929;
    r957 <= n956;
    d959 <= {d959[33:0], n944};
    d960 <= {d960[16:0], n951};
    r961 <= n958;
    r986 <= n985;
    d988 <= {d988[33:0], n973};
    d989 <= {d989[16:0], n980};
    r990 <= n987;
    r1042 <= n1041;
    d1044 <= {d1044[33:0], n1027};
    d1045 <= {d1045[16:0], n1035};
    r1046 <= n1043;
    r1071 <= n1070;
    d1073 <= {d1073[33:0], n1058};
    d1074 <= {d1074[16:0], n1065};
    r1075 <= n1072;
    r1100 <= n1099;
    d1102 <= {d1102[33:0], n1087};
    d1103 <= {d1103[16:0], n1094};
    r1104 <= n1101;
    d1133 <= {d1133[42:0], n1132};
    r1137 <= n1136;
    r1142 <= r1134;
    d1143 <= {d1143[33:0], n1128};
    d1165 <= {d1165[42:0], n1164};
    r1168 <= n1167;
    r1173 <= r1166;
    d1194 <= {d1194[29:0], n1193};
    r1197 <= n1196;
    r1202 <= r1195;
    // into stage 10
    r166 <= n165;
    r280 <= n279;
    r382 <= n381;
    r387 <= n386;
    r395 <= n388;
    r588 <= n587;
    r702 <= n701;
    r804 <= n803;
    r809 <= n808;
    r817 <= n810;
    r998 <= n997;
    r1003 <= n1002;
    r1112 <= n1111;
    r1117 <= n1116;
    r1140 <= n1139;
    r1145 <= n1144;
    r1150 <= r1142;
    d1151 <= {d1151[41:0], n1129};
    r1171 <= n1170;
    r1175 <= n1174;
    r1180 <= r1173;
    r1200 <= n1199;
    r1204 <= n1203;
    r1209 <= r1202;
    // into stage 11
    r394 <= n393;
    r816 <= n815;
    r1148 <= n1147;
    r1153 <= n1152;
    r1178 <= n1177;
    r1182 <= n1181;
    r1207 <= n1206;
    r1211 <= n1210;
    // into stage 12
    d397 <= {d397[63:0], n389};
    r399 <= n398;
    r401 <= n400;
    d402 <= {d402[1:0], n396};
    d819 <= {d819[63:0], n811};
    r821 <= n820;
    r823 <= n822;
    d824 <= {d824[1:0], n818};
    d1007 <= {d1007[63:0], n1004};
    d1008 <= {d1008[63:0], n1006};
    d1121 <= {d1121[63:0], n1118};
    d1122 <= {d1122[63:0], n1120};
    r1156 <= n1155;
    d1158 <= {d1158[33:0], n1141};
    d1159 <= {d1159[16:0], n1149};
    r1160 <= n1157;
    r1185 <= n1184;
    d1187 <= {d1187[33:0], n1172};
    d1188 <= {d1188[16:0], n1179};
    r1189 <= n1186;
    r1214 <= n1213;
    d1216 <= {d1216[33:0], n1201};
    d1217 <= {d1217[16:0], n1208};
    r1218 <= n1215;
    // into stage 13
    r405 <= n404;
    d416 <= {d416[127:0], n412};
    d428 <= {d428[123:0], n425};
    d437 <= {d437[123:0], n434};
    r827 <= n826;
    d836 <= {d836[127:0], n834};
    d847 <= {d847[123:0], n845};
    d855 <= {d855[123:0], n853};
    r1010 <= n1009;
    r1124 <= n1123;
    r1226 <= n1225;
    r1231 <= n1230;
    r1239 <= n1232;
    // into stage 14
    r418 <= n417;
    d419 <= {d419[197:0], n415};
    r430 <= n429;
    d431 <= {d431[197:0], n427};
    r838 <= n837;
    d839 <= {d839[197:0], n835};
    r849 <= n848;
    d850 <= {d850[197:0], n846};
    r1238 <= n1237;
    // into stage 15
    r421 <= n420;
    r433 <= n432;
    d445 <= {d445[61:0], n438};
    r841 <= n840;
    r852 <= n851;
    d863 <= {d863[61:0], n856};
    d1241 <= {d1241[63:0], n1233};
    r1243 <= n1242;
    r1245 <= n1244;
    d1246 <= {d1246[1:0], n1240};
    // into stage 16
    r444 <= n443;
    r862 <= n861;
    r1249 <= n1248;
    d1258 <= {d1258[127:0], n1256};
    d1269 <= {d1269[131:0], n1268};
    d1275 <= {d1275[127:0], n1272};
    // into stage 17
    d447 <= {d447[383:0], n408};
    d448 <= {d448[63:0], n439};
    r450 <= n449;
    r452 <= n451;
    d453 <= {d453[61:0], n446};
    d865 <= {d865[383:0], n830};
    d866 <= {d866[63:0], n857};
    r868 <= n867;
    r870 <= n869;
    d871 <= {d871[61:0], n864};
    r1260 <= n1259;
    d1261 <= {d1261[197:0], n1257};
    r1271 <= n1270;
    r1277 <= n1276;
    // into stage 18
    r456 <= n455;
    r874 <= n873;
    r1263 <= n1262;
    r1282 <= n1280;
    // into stage 19
    r1284 <= n1283;
    r1354 <= n1353;
    r1358 <= n1357;
    // into stage 20
    d1286 <= {d1286[383:0], n1252};
    d1287 <= {d1287[63:0], n1278};
    r1289 <= n1288;
    r1291 <= n1290;
    d1292 <= {d1292[127:0], n1285};
    // into stage 21
    r1295 <= n1294;
    d1308 <= {d1308[129:0], n1306};
    d1316 <= {d1316[127:0], n1314};
    d1329 <= {d1329[131:0], n1328};
    d1337 <= {d1337[131:0], n1336};
    d1345 <= {d1345[121:0], n1343};
    // into stage 22
    r1310 <= n1309;
    r1318 <= n1317;
    d1319 <= {d1319[194:0], n1315};
    r1331 <= n1330;
    r1339 <= n1338;
    r1347 <= n1346;
    d1348 <= {d1348[194:0], n1344};
    // into stage 23
    r1321 <= n1320;
    r1350 <= n1349;
    r1363 <= n1360;
    r1368 <= n1366;
    r1374 <= n1373;
    r1377 <= n1372;
    d1382 <= {d1382[191:0], n1380};
    // into stage 24
    r1365 <= n1364;
    r1370 <= n1369;
    r1379 <= n1378;
    r1384 <= n1383;
    // into stage 25
    d1386 <= {d1386[383:0], n1298};
    d1387 <= {d1387[127:0], n1359};
    r1389 <= n1388;
    r1391 <= n1390;
    r1393 <= n1392;
    r1396 <= n1395;
    r1398 <= n1397;
    d1402 <= {d1402[63:0], n1401};
    d1405 <= {d1405[0:0], n1404};
    d1407 <= {d1407[0:0], n1406};
    r1411 <= n1410;
    r1414 <= n1413;
    r1416 <= n1415;
    r1420 <= n1419;
    r1423 <= n1422;
    r1425 <= n1424;
    d1428 <= {d1428[299:0], n1385};
    // into stage 26
    r1431 <= n1430;
    // into stage 27
    r1437 <= n1432;
    r1549 <= n1548;
    r1636 <= n1635;
    r1713 <= n1712;
    r1783 <= n1782;
    r1838 <= n1837;
    r1891 <= n1890;
    r1930 <= n1929;
    r1961 <= n1960;
    r1982 <= n1981;
    // into stage 28
    r1440 <= r1437;
    r1552 <= r1549;
    r1639 <= r1636;
    r1716 <= r1713;
    r1786 <= r1783;
    r1841 <= r1838;
    r1894 <= r1891;
    r1933 <= r1930;
    r1964 <= r1961;
    r1985 <= r1982;
    // into stage 29
    d1439 <= {d1439[42:0], n1438};
    r1442 <= n1441;
    r1447 <= r1440;
    d1470 <= {d1470[42:0], n1469};
    r1472 <= n1471;
    d1498 <= {d1498[42:0], n1497};
    r1500 <= n1499;
    d1525 <= {d1525[42:0], n1524};
    r1527 <= n1526;
    d1551 <= {d1551[42:0], n1550};
    r1554 <= n1553;
    r1559 <= r1552;
    d1578 <= {d1578[42:0], n1577};
    r1580 <= n1579;
    d1602 <= {d1602[42:0], n1601};
    r1604 <= n1603;
    d1626 <= {d1626[42:0], n1625};
    r1628 <= n1627;
    d1638 <= {d1638[42:0], n1637};
    r1641 <= n1640;
    r1646 <= r1639;
    d1665 <= {d1665[42:0], n1664};
    r1667 <= n1666;
    d1689 <= {d1689[42:0], n1688};
    r1691 <= n1690;
    d1715 <= {d1715[42:0], n1714};
    r1718 <= n1717;
    r1723 <= r1716;
    d1742 <= {d1742[42:0], n1741};
    r1744 <= n1743;
    d1766 <= {d1766[42:0], n1765};
    r1768 <= n1767;
    d1785 <= {d1785[42:0], n1784};
    r1788 <= n1787;
    r1793 <= r1786;
    d1812 <= {d1812[42:0], n1811};
    r1814 <= n1813;
    d1836 <= {d1836[42:0], n1835};
    d1840 <= {d1840[42:0], n1839};
    r1843 <= n1842;
    r1848 <= r1841;
    d1867 <= {d1867[42:0], n1866};
    r1869 <= n1868;
    d1893 <= {d1893[42:0], n1892};
    r1896 <= n1895;
    r1901 <= r1894;
    d1920 <= {d1920[42:0], n1919};
    r1922 <= n1921;
    d1932 <= {d1932[42:0], n1931};
    r1935 <= n1934;
    r1940 <= r1933;
    d1959 <= {d1959[42:0], n1958};
    d1963 <= {d1963[42:0], n1962};
    r1966 <= n1965;
    r1971 <= r1964;
    d1984 <= {d1984[38:0], n1983};
    r1987 <= n1986;
    // into stage 30
    r1445 <= n1444;
    r1449 <= n1448;
    r1454 <= r1447;
    r1475 <= n1474;
    r1478 <= n1477;
    r1503 <= n1502;
    r1506 <= n1505;
    r1530 <= n1529;
    r1533 <= n1532;
    r1557 <= n1556;
    r1561 <= n1560;
    r1566 <= r1559;
    r1583 <= n1582;
    r1586 <= n1585;
    r1607 <= n1606;
    r1610 <= n1609;
    r1631 <= n1630;
    r1633 <= n1632;
    r1644 <= n1643;
    r1648 <= n1647;
    r1653 <= r1646;
    r1670 <= n1669;
    r1673 <= n1672;
    r1694 <= n1693;
    r1697 <= n1696;
    r1721 <= n1720;
    r1725 <= n1724;
    r1730 <= r1723;
    r1747 <= n1746;
    r1750 <= n1749;
    r1771 <= n1770;
    r1774 <= n1773;
    r1791 <= n1790;
    r1795 <= n1794;
    r1800 <= r1793;
    r1817 <= n1816;
    r1820 <= n1819;
    r1846 <= n1845;
    r1850 <= n1849;
    r1855 <= r1848;
    r1872 <= n1871;
    r1875 <= n1874;
    r1899 <= n1898;
    r1903 <= n1902;
    r1908 <= r1901;
    r1925 <= n1924;
    r1927 <= n1926;
    r1938 <= n1937;
    r1942 <= n1941;
    r1947 <= r1940;
    r1969 <= n1968;
    r1973 <= n1972;
    r1990 <= n1989;
    r1992 <= n1991;
    // into stage 31
    r1452 <= n1451;
    r1456 <= n1455;
    r1481 <= n1480;
    r1484 <= n1483;
    r1509 <= n1508;
    r1512 <= n1511;
    r1536 <= n1535;
    r1539 <= n1538;
    r1564 <= n1563;
    r1568 <= n1567;
    r1589 <= n1588;
    r1592 <= n1591;
    r1613 <= n1612;
    r1616 <= n1615;
    r1651 <= n1650;
    r1655 <= n1654;
    r1676 <= n1675;
    r1679 <= n1678;
    r1700 <= n1699;
    r1703 <= n1702;
    r1728 <= n1727;
    r1732 <= n1731;
    r1753 <= n1752;
    r1756 <= n1755;
    r1777 <= n1776;
    d1779 <= {d1779[16:0], n1772};
    r1780 <= n1778;
    r1798 <= n1797;
    r1802 <= n1801;
    r1823 <= n1822;
    r1826 <= n1825;
    r1853 <= n1852;
    r1857 <= n1856;
    r1878 <= n1877;
    r1881 <= n1880;
    r1906 <= n1905;
    r1910 <= n1909;
    r1945 <= n1944;
    r1949 <= n1948;
    r1976 <= n1975;
    d1978 <= {d1978[16:0], n1970};
    r1979 <= n1977;
    // into stage 32
    r1459 <= n1458;
    d1461 <= {d1461[33:0], n1446};
    d1462 <= {d1462[16:0], n1453};
    r1463 <= n1460;
    r1487 <= n1486;
    d1489 <= {d1489[33:0], n1476};
    d1490 <= {d1490[16:0], n1482};
    r1491 <= n1488;
    r1515 <= n1514;
    d1517 <= {d1517[33:0], n1504};
    d1518 <= {d1518[16:0], n1510};
    r1519 <= n1516;
    r1542 <= n1541;
    d1544 <= {d1544[33:0], n1531};
    d1545 <= {d1545[16:0], n1537};
    r1546 <= n1543;
    r1571 <= n1570;
    d1573 <= {d1573[33:0], n1558};
    d1574 <= {d1574[16:0], n1565};
    r1575 <= n1572;
    r1595 <= n1594;
    d1597 <= {d1597[33:0], n1584};
    d1598 <= {d1598[16:0], n1590};
    r1599 <= n1596;
    r1619 <= n1618;
    d1621 <= {d1621[33:0], n1608};
    d1622 <= {d1622[16:0], n1614};
    r1623 <= n1620;
    r1658 <= n1657;
    d1660 <= {d1660[33:0], n1645};
    d1661 <= {d1661[16:0], n1652};
    r1662 <= n1659;
    r1682 <= n1681;
    d1684 <= {d1684[33:0], n1671};
    d1685 <= {d1685[16:0], n1677};
    r1686 <= n1683;
    r1706 <= n1705;
    d1708 <= {d1708[33:0], n1695};
    d1709 <= {d1709[16:0], n1701};
    r1710 <= n1707;
    r1735 <= n1734;
    d1737 <= {d1737[33:0], n1722};
    d1738 <= {d1738[16:0], n1729};
    r1739 <= n1736;
    r1759 <= n1758;
    d1761 <= {d1761[33:0], n1748};
    d1762 <= {d1762[16:0], n1754};
    r1763 <= n1760;
    r1805 <= n1804;
    d1807 <= {d1807[33:0], n1792};
    d1808 <= {d1808[16:0], n1799};
    r1809 <= n1806;
    r1829 <= n1828;
    d1831 <= {d1831[33:0], n1818};
    d1832 <= {d1832[16:0], n1824};
    r1833 <= n1830;
    r1860 <= n1859;
    d1862 <= {d1862[33:0], n1847};
    d1863 <= {d1863[16:0], n1854};
    r1864 <= n1861;
    r1884 <= n1883;
    d1886 <= {d1886[33:0], n1873};
    d1887 <= {d1887[16:0], n1879};
    r1888 <= n1885;
    r1913 <= n1912;
    d1915 <= {d1915[33:0], n1900};
    d1916 <= {d1916[16:0], n1907};
    r1917 <= n1914;
    r1952 <= n1951;
    d1954 <= {d1954[33:0], n1939};
    d1955 <= {d1955[16:0], n1946};
    r1956 <= n1953;
    d2078 <= {d2078[25:0], n1995};
    r2080 <= n1996;
    d2082 <= {d2082[31:0], n1997};
    d2085 <= {d2085[31:0], n1999};
    d2087 <= {d2087[11:0], n2000};
    d2093 <= {d2093[63:0], n2090};
    r2094 <= n2092;
    // into stage 33
    r2009 <= n2008;
    r2021 <= n2020;
    r2027 <= n2026;
    r2051 <= n2050;
    r2053 <= n2052;
    r2058 <= n2057;
    r2096 <= n2095;
    r2098 <= n2097;
    r2100 <= n2099;
    r2102 <= n2101;
    r2107 <= n2106;
    // into stage 34
    r2031 <= n2030;
    r2062 <= n2061;
    d2065 <= {d2065[63:0], n2064};
    r2104 <= n2103;
    r2109 <= n2108;
    r2116 <= n2113;
    // into stage 35
    r2067 <= n2066;
    r2111 <= n2110;
    r2118 <= n2117;
    r2121 <= n2115;
    // into stage 36
    r2123 <= n2122;
    // into stage 37
    d2125 <= {d2125[191:0], n2112};
    d2127 <= {d2127[63:0], n2126};
    d2129 <= {d2129[0:0], n2128};
    r2131 <= n2130;
    r2134 <= n2133;
    r2136 <= n2135;
    d2139 <= {d2139[63:0], n2124};
    // into stage 38
    r2142 <= n2141;
    // into stage 39
    r2146 <= n2143;
    r2161 <= n2158;
    r2192 <= n2189;
    r2232 <= n2230;
    r2280 <= n2277;
    r2336 <= n2334;
    r2401 <= n2398;
    r2479 <= n2477;
    r2560 <= n2557;
    r2654 <= n2653;
    // into stage 40
    r2149 <= r2146;
    r2164 <= r2161;
    r2195 <= r2192;
    r2235 <= r2232;
    r2283 <= r2280;
    r2339 <= r2336;
    r2404 <= r2401;
    r2482 <= r2479;
    r2563 <= r2560;
    r2657 <= r2654;
    // into stage 41
    d2148 <= {d2148[42:0], n2147};
    r2151 <= n2150;
    d2163 <= {d2163[42:0], n2162};
    r2166 <= n2165;
    r2171 <= r2164;
    d2194 <= {d2194[42:0], n2193};
    r2197 <= n2196;
    r2202 <= r2195;
    d2221 <= {d2221[42:0], n2220};
    r2223 <= n2222;
    d2234 <= {d2234[42:0], n2233};
    r2237 <= n2236;
    r2242 <= r2235;
    d2261 <= {d2261[42:0], n2260};
    r2263 <= n2262;
    d2282 <= {d2282[42:0], n2281};
    r2285 <= n2284;
    r2290 <= r2283;
    d2309 <= {d2309[42:0], n2308};
    r2311 <= n2310;
    d2333 <= {d2333[41:0], n2332};
    d2338 <= {d2338[42:0], n2337};
    r2341 <= n2340;
    r2346 <= r2339;
    d2365 <= {d2365[42:0], n2364};
    r2367 <= n2366;
    d2389 <= {d2389[42:0], n2388};
    r2391 <= n2390;
    d2403 <= {d2403[42:0], n2402};
    r2406 <= n2405;
    r2411 <= r2404;
    d2430 <= {d2430[42:0], n2429};
    r2432 <= n2431;
    d2454 <= {d2454[42:0], n2453};
    r2456 <= n2455;
    d2481 <= {d2481[42:0], n2480};
    r2484 <= n2483;
    r2489 <= r2482;
    d2508 <= {d2508[42:0], n2507};
    r2510 <= n2509;
    d2532 <= {d2532[42:0], n2531};
    r2534 <= n2533;
    d2556 <= {d2556[41:0], n2555};
    d2562 <= {d2562[42:0], n2561};
    r2565 <= n2564;
    r2570 <= r2563;
    d2589 <= {d2589[42:0], n2588};
    r2591 <= n2590;
    d2613 <= {d2613[42:0], n2612};
    r2615 <= n2614;
    d2637 <= {d2637[42:0], n2636};
    r2639 <= n2638;
    d2656 <= {d2656[38:0], n2655};
    r2659 <= n2658;
    r2664 <= r2657;
    d2683 <= {d2683[38:0], n2682};
    r2685 <= n2684;
    d2707 <= {d2707[38:0], n2706};
    r2709 <= n2708;
    d2731 <= {d2731[38:0], n2730};
    r2733 <= n2732;
    // into stage 42
    r2154 <= n2153;
    r2156 <= n2155;
    r2169 <= n2168;
    r2173 <= n2172;
    r2178 <= r2171;
    r2200 <= n2199;
    r2204 <= n2203;
    r2209 <= r2202;
    r2226 <= n2225;
    r2228 <= n2227;
    r2240 <= n2239;
    r2244 <= n2243;
    r2249 <= r2242;
    r2266 <= n2265;
    r2269 <= n2268;
    r2288 <= n2287;
    r2292 <= n2291;
    r2297 <= r2290;
    r2314 <= n2313;
    r2317 <= n2316;
    r2344 <= n2343;
    r2348 <= n2347;
    r2353 <= r2346;
    r2370 <= n2369;
    r2373 <= n2372;
    r2394 <= n2393;
    r2396 <= n2395;
    r2409 <= n2408;
    r2413 <= n2412;
    r2418 <= r2411;
    r2435 <= n2434;
    r2438 <= n2437;
    r2459 <= n2458;
    r2462 <= n2461;
    r2487 <= n2486;
    r2491 <= n2490;
    r2496 <= r2489;
    r2513 <= n2512;
    r2516 <= n2515;
    r2537 <= n2536;
    r2540 <= n2539;
    r2568 <= n2567;
    r2572 <= n2571;
    r2577 <= r2570;
    r2594 <= n2593;
    r2597 <= n2596;
    r2618 <= n2617;
    r2621 <= n2620;
    r2642 <= n2641;
    r2645 <= n2644;
    r2662 <= n2661;
    r2666 <= n2665;
    r2671 <= r2664;
    r2688 <= n2687;
    r2691 <= n2690;
    r2712 <= n2711;
    r2715 <= n2714;
    r2736 <= n2735;
    r2739 <= n2738;
    d2775 <= {d2775[959:0], n2772};
    r2820 <= n2807;
    d2828 <= {d2828[959:0], n2819};
    r2861 <= n2853;
    // into stage 43
    r2176 <= n2175;
    r2180 <= n2179;
    r2207 <= n2206;
    r2211 <= n2210;
    r2247 <= n2246;
    r2251 <= n2250;
    r2272 <= n2271;
    d2274 <= {d2274[16:0], n2267};
    r2275 <= n2273;
    r2295 <= n2294;
    r2299 <= n2298;
    r2320 <= n2319;
    r2323 <= n2322;
    r2351 <= n2350;
    r2355 <= n2354;
    r2376 <= n2375;
    r2379 <= n2378;
    r2416 <= n2415;
    r2420 <= n2419;
    r2441 <= n2440;
    r2444 <= n2443;
    r2465 <= n2464;
    r2468 <= n2467;
    r2494 <= n2493;
    r2498 <= n2497;
    r2519 <= n2518;
    r2522 <= n2521;
    r2543 <= n2542;
    r2546 <= n2545;
    r2575 <= n2574;
    r2579 <= n2578;
    r2600 <= n2599;
    r2603 <= n2602;
    r2624 <= n2623;
    r2627 <= n2626;
    r2648 <= n2647;
    d2650 <= {d2650[16:0], n2643};
    r2651 <= n2649;
    r2669 <= n2668;
    r2673 <= n2672;
    r2694 <= n2693;
    r2697 <= n2696;
    r2718 <= n2717;
    r2721 <= n2720;
    r2742 <= n2741;
    d2744 <= {d2744[16:0], n2737};
    r2745 <= n2743;
    r2766 <= n2747;
    d2859 <= {d2859[9:0], n2847};
    d2863 <= {d2863[1023:0], n2858};
    r2864 <= n2862;
    d2882 <= {d2882[1023:0], n2881};
    d2883 <= {d2883[23:0], n2877};
    d2893 <= {d2893[95:0], n2892};
    // into stage 44
    r2183 <= n2182;
    d2185 <= {d2185[33:0], n2170};
    d2186 <= {d2186[16:0], n2177};
    r2187 <= n2184;
    r2214 <= n2213;
    d2216 <= {d2216[33:0], n2201};
    d2217 <= {d2217[16:0], n2208};
    r2218 <= n2215;
    r2254 <= n2253;
    d2256 <= {d2256[33:0], n2241};
    d2257 <= {d2257[16:0], n2248};
    r2258 <= n2255;
    r2302 <= n2301;
    d2304 <= {d2304[33:0], n2289};
    d2305 <= {d2305[16:0], n2296};
    r2306 <= n2303;
    r2326 <= n2325;
    d2328 <= {d2328[33:0], n2315};
    d2329 <= {d2329[16:0], n2321};
    r2330 <= n2327;
    r2358 <= n2357;
    d2360 <= {d2360[33:0], n2345};
    d2361 <= {d2361[16:0], n2352};
    r2362 <= n2359;
    r2382 <= n2381;
    d2384 <= {d2384[33:0], n2371};
    d2385 <= {d2385[16:0], n2377};
    r2386 <= n2383;
    r2423 <= n2422;
    d2425 <= {d2425[33:0], n2410};
    d2426 <= {d2426[16:0], n2417};
    r2427 <= n2424;
    r2447 <= n2446;
    d2449 <= {d2449[33:0], n2436};
    d2450 <= {d2450[16:0], n2442};
    r2451 <= n2448;
    r2471 <= n2470;
    d2473 <= {d2473[33:0], n2460};
    d2474 <= {d2474[16:0], n2466};
    r2475 <= n2472;
    r2501 <= n2500;
    d2503 <= {d2503[33:0], n2488};
    d2504 <= {d2504[16:0], n2495};
    r2505 <= n2502;
    r2525 <= n2524;
    d2527 <= {d2527[33:0], n2514};
    d2528 <= {d2528[16:0], n2520};
    r2529 <= n2526;
    r2549 <= n2548;
    d2551 <= {d2551[33:0], n2538};
    d2552 <= {d2552[16:0], n2544};
    r2553 <= n2550;
    r2582 <= n2581;
    d2584 <= {d2584[33:0], n2569};
    d2585 <= {d2585[16:0], n2576};
    r2586 <= n2583;
    r2606 <= n2605;
    d2608 <= {d2608[33:0], n2595};
    d2609 <= {d2609[16:0], n2601};
    r2610 <= n2607;
    r2630 <= n2629;
    d2632 <= {d2632[33:0], n2619};
    d2633 <= {d2633[16:0], n2625};
    r2634 <= n2631;
    r2676 <= n2675;
    d2678 <= {d2678[33:0], n2663};
    d2679 <= {d2679[16:0], n2670};
    r2680 <= n2677;
    r2700 <= n2699;
    d2702 <= {d2702[33:0], n2689};
    d2703 <= {d2703[16:0], n2695};
    r2704 <= n2701;
    r2724 <= n2723;
    d2726 <= {d2726[33:0], n2713};
    d2727 <= {d2727[16:0], n2719};
    r2728 <= n2725;
    r2777 <= n2767;
    r2822 <= n2805;
    r2885 <= n2880;
    // into stage 45
    r2779 <= n2778;
    r2781 <= n2780;
    r2783 <= n2782;
    r2789 <= n2788;
    r2794 <= n2793;
    d2795 <= {d2795[129:0], n2776};
    r2831 <= n2830;
    r2833 <= n2832;
    r2837 <= n2836;
    d2838 <= {d2838[131:0], n2829};
    r2842 <= n2841;
    r2867 <= n2866;
    r2869 <= n2868;
    d2870 <= {d2870[65:0], n2865};
    r2887 <= n2886;
    d2888 <= {d2888[64:0], n2884};
    // into stage 46
    r2797 <= n2796;
    r2801 <= n2800;
    r2840 <= n2839;
    r2844 <= n2843;
    r2872 <= n2871;
    d2873 <= {d2873[63:0], n2857};
    r2890 <= n2889;
    d2910 <= {d2910[17:0], n2894};
    // into stage 47
    r2803 <= n2802;
    r2846 <= n2845;
    r2875 <= n2874;
    r2907 <= n2905;
    // into stage 48
    r2900 <= n2899;
    r2904 <= n2903;
    r2909 <= n2908;
    // into stage 49
    d2912 <= {d2912[63:0], n2895};
    r2914 <= n2913;
    r2916 <= n2915;
    r2918 <= n2917;
    r2921 <= n2920;
    r2923 <= n2922;
    r2927 <= n2926;
    r2930 <= n2929;
    r2932 <= n2931;
    d2935 <= {d2935[17:0], n2911};
    // into stage 50
    r2938 <= n2937;
    // into stage 51
    r2942 <= n2941;
    r2946 <= n2945;
    r2950 <= n2949;
    // into stage 52
    r2955 <= n2954;
    r2957 <= n2956;
    r2959 <= n2958;
    r2962 <= n2961;
    r2964 <= n2963;
    r2968 <= n2967;
    r2971 <= n2970;
    r2973 <= n2972;
    d2976 <= {d2976[63:0], n2953};
    // into stage 53
    r2979 <= n2978;
    d2983 <= {d2983[507:0], n2982};
    // into stage 54
    r2985 <= n2984;
  end
  wire unused = &{1'b0, n1547[77:52], n1634[59:26], n1711[93:68], n1781[76:42], n1834[93:84], n1836[42:16], n1889[93:58], n1928[59:32], n1957[93:74], n1959[42:6], n1980[76:48], n1993[55:22], n2157[24:0], n2188[32:0], n2219[40:0], n2259[31:0], n2307[39:0], n2363[30:0], n2428[38:0], n2506[29:0], n2587[37:0], n2681[11:0], r2938[9:0], r2979[254]};
endmodule

// montgomery_fq_k2_c4_w64_a: one result a clock, 46 clocks after its operands.
(* pipeline_stages = 46 *)
module montgomery_fq_k2_c4_w64_a (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] product
);
  wire [63:0] n2 = a[63:0];
  wire [63:0] n3 = a[190:127];
  wire [64:0] n4 = {1'h0, n2} + {1'h0, n3};
  wire [62:0] n6 = a[126:64];
  wire [62:0] n7 = a[253:191];
  wire [63:0] n8 = {1'h0, n6} + {1'h0, n7};
  wire [63:0] n17 = b[63:0];
  wire [63:0] n18 = b[190:127];
  wire [64:0] n19 = {1'h0, n17} + {1'h0, n18};
  wire [62:0] n21 = b[126:64];
  wire [62:0] n22 = b[253:191];
  wire [63:0] n23 = {1'h0, n21} + {1'h0, n22};
  wire [64:0] n32 = {1'h0, n2} + {2'h0, n6};
  wire [64:0] n42 = {1'h0, n17} + {2'h0, n21};
  wire [25:0] n51 = a[25:0];
  wire [16:0] n52 = b[16:0];
  wire [16:0] n53 = b[33:17];
  wire [16:0] n54 = b[50:34];
  wire [12:0] n55 = b[63:51];
  wire [25:0] n88 = a[51:26];
  wire [11:0] n117 = a[63:52];
  wire [25:0] n167 = a[89:64];
  wire [16:0] n168 = b[80:64];
  wire [16:0] n169 = b[97:81];
  wire [16:0] n170 = b[114:98];
  wire [11:0] n171 = b[126:115];
  wire [25:0] n204 = a[115:90];
  wire [10:0] n233 = a[126:116];
  wire [64:0] n457 = {1'h0, n3} + {2'h0, n7};
  wire [64:0] n466 = {1'h0, n18} + {2'h0, n22};
  wire [25:0] n475 = a[152:127];
  wire [16:0] n476 = b[143:127];
  wire [16:0] n477 = b[160:144];
  wire [16:0] n478 = b[177:161];
  wire [12:0] n479 = b[190:178];
  wire [25:0] n512 = a[178:153];
  wire [11:0] n541 = a[190:179];
  wire [25:0] n589 = a[216:191];
  wire [16:0] n590 = b[207:191];
  wire [16:0] n591 = b[224:208];
  wire [16:0] n592 = b[241:225];
  wire [11:0] n593 = b[253:242];
  wire [25:0] n626 = a[242:217];
  wire [10:0] n655 = a[253:243];
  // stage 1
  reg [64:0] r5 = 65'h0;
  wire [63:0] n9 = r5[63:0];
  wire n11 = r5[64];
  reg [64:0] r20 = 65'h0;
  wire [63:0] n24 = r20[63:0];
  wire n26 = r20[64];
  reg [64:0] r33 = 65'h0;
  wire [63:0] n35 = r33[63:0];
  wire n37 = r33[64];
  reg [64:0] r43 = 65'h0;
  wire [63:0] n44 = r43[63:0];
  wire n46 = r43[64];
  reg [25:0] r56 = 26'h0;
  reg [16:0] r57 = 17'h0;
  wire [42:0] n58 = {17'h0, r56} * {26'h0, r57};
  reg [25:0] r89 = 26'h0;
  wire [42:0] n90 = {17'h0, r89} * {26'h0, r57};
  reg [11:0] r118 = 12'h0;
  wire [28:0] n119 = {17'h0, r118} * {12'h0, r57};
  reg [25:0] r172 = 26'h0;
  reg [16:0] r173 = 17'h0;
  wire [42:0] n174 = {17'h0, r172} * {26'h0, r173};
  reg [25:0] r205 = 26'h0;
  wire [42:0] n206 = {17'h0, r205} * {26'h0, r173};
  reg [10:0] r234 = 11'h0;
  wire [27:0] n235 = {17'h0, r234} * {11'h0, r173};
  reg [64:0] r458 = 65'h0;
  wire [63:0] n459 = r458[63:0];
  wire n461 = r458[64];
  reg [64:0] r467 = 65'h0;
  wire [63:0] n468 = r467[63:0];
  wire n470 = r467[64];
  reg [25:0] r480 = 26'h0;
  reg [16:0] r481 = 17'h0;
  wire [42:0] n482 = {17'h0, r480} * {26'h0, r481};
  reg [25:0] r513 = 26'h0;
  wire [42:0] n514 = {17'h0, r513} * {26'h0, r481};
  reg [11:0] r542 = 12'h0;
  wire [28:0] n543 = {17'h0, r542} * {12'h0, r481};
  reg [25:0] r594 = 26'h0;
  reg [16:0] r595 = 17'h0;
  wire [42:0] n596 = {17'h0, r594} * {26'h0, r595};
  reg [25:0] r627 = 26'h0;
  wire [42:0] n628 = {17'h0, r627} * {26'h0, r595};
  reg [10:0] r656 = 11'h0;
  wire [27:0] n657 = {17'h0, r656} * {11'h0, r595};
  // stage 2
  reg [63:0] r10 = 64'h0;
  reg r12 = 1'h0;
  reg [127:0] d13 = 128'h0;
  wire [63:0] n13 = d13[127:64];
  wire [63:0] n14 = n13 + {63'h0, r12};
  wire [127:0] n15 = {n14, r10};
  reg [63:0] r25 = 64'h0;
  reg r27 = 1'h0;
  reg [127:0] d28 = 128'h0;
  wire [63:0] n28 = d28[127:64];
  wire [63:0] n29 = n28 + {63'h0, r27};
  wire [127:0] n30 = {n29, r25};
  reg [63:0] r36 = 64'h0;
  reg r38 = 1'h0;
  wire n39 = 1'h0 + r38;
  wire [64:0] n40 = {n39, r36};
  reg [63:0] r45 = 64'h0;
  reg r47 = 1'h0;
  wire n48 = 1'h0 + r47;
  wire [64:0] n49 = {n48, r45};
  reg [25:0] r60 = 26'h0;
  reg [33:0] d61 = 34'h0;
  wire [16:0] n61 = d61[33:17];
  wire [42:0] n62 = {17'h0, r60} * {26'h0, n61};
  reg [25:0] r92 = 26'h0;
  wire [42:0] n93 = {17'h0, r92} * {26'h0, n61};
  reg [11:0] r121 = 12'h0;
  wire [28:0] n122 = {17'h0, r121} * {12'h0, n61};
  reg [25:0] r176 = 26'h0;
  reg [33:0] d177 = 34'h0;
  wire [16:0] n177 = d177[33:17];
  wire [42:0] n178 = {17'h0, r176} * {26'h0, n177};
  reg [25:0] r208 = 26'h0;
  wire [42:0] n209 = {17'h0, r208} * {26'h0, n177};
  reg [10:0] r237 = 11'h0;
  wire [27:0] n238 = {17'h0, r237} * {11'h0, n177};
  reg [63:0] r460 = 64'h0;
  reg r462 = 1'h0;
  wire n463 = 1'h0 + r462;
  wire [64:0] n464 = {n463, r460};
  reg [63:0] r469 = 64'h0;
  reg r471 = 1'h0;
  wire n472 = 1'h0 + r471;
  wire [64:0] n473 = {n472, r469};
  reg [25:0] r484 = 26'h0;
  reg [33:0] d485 = 34'h0;
  wire [16:0] n485 = d485[33:17];
  wire [42:0] n486 = {17'h0, r484} * {26'h0, n485};
  reg [25:0] r516 = 26'h0;
  wire [42:0] n517 = {17'h0, r516} * {26'h0, n485};
  reg [11:0] r545 = 12'h0;
  wire [28:0] n546 = {17'h0, r545} * {12'h0, n485};
  reg [25:0] r598 = 26'h0;
  reg [33:0] d599 = 34'h0;
  wire [16:0] n599 = d599[33:17];
  wire [42:0] n600 = {17'h0, r598} * {26'h0, n599};
  reg [25:0] r630 = 26'h0;
  wire [42:0] n631 = {17'h0, r630} * {26'h0, n599};
  reg [10:0] r659 = 11'h0;
  wire [27:0] n660 = {17'h0, r659} * {11'h0, n599};
  // stage 3
  reg [127:0] r16 = 128'h0;
  reg [127:0] r31 = 128'h0;
  reg [64:0] r41 = 65'h0;
  reg [64:0] r50 = 65'h0;
  reg [85:0] d59 = 86'h0;
  wire [42:0] n59 = d59[85:43];
  reg [42:0] r63 = 43'h0;
  wire [25:0] n64 = n59[42:17];
  wire [42:0] n65 = r63 + {17'h0, n64};
  wire [16:0] n67 = n59[16:0];
  reg [25:0] r68 = 26'h0;
  reg [50:0] d69 = 51'h0;
  wire [16:0] n69 = d69[50:34];
  wire [42:0] n70 = {17'h0, r68} * {26'h0, n69};
  reg [85:0] d91 = 86'h0;
  wire [42:0] n91 = d91[85:43];
  reg [42:0] r94 = 43'h0;
  wire [25:0] n95 = n91[42:17];
  wire [42:0] n96 = r94 + {17'h0, n95};
  wire [16:0] n98 = n91[16:0];
  reg [25:0] r99 = 26'h0;
  wire [42:0] n100 = {17'h0, r99} * {26'h0, n69};
  reg [57:0] d120 = 58'h0;
  wire [28:0] n120 = d120[57:29];
  reg [28:0] r123 = 29'h0;
  wire [11:0] n124 = n120[28:17];
  wire [28:0] n125 = r123 + {17'h0, n124};
  wire [16:0] n127 = n120[16:0];
  reg [11:0] r128 = 12'h0;
  wire [28:0] n129 = {17'h0, r128} * {12'h0, n69};
  reg [85:0] d175 = 86'h0;
  wire [42:0] n175 = d175[85:43];
  reg [42:0] r179 = 43'h0;
  wire [25:0] n180 = n175[42:17];
  wire [42:0] n181 = r179 + {17'h0, n180};
  wire [16:0] n183 = n175[16:0];
  reg [25:0] r184 = 26'h0;
  reg [50:0] d185 = 51'h0;
  wire [16:0] n185 = d185[50:34];
  wire [42:0] n186 = {17'h0, r184} * {26'h0, n185};
  reg [85:0] d207 = 86'h0;
  wire [42:0] n207 = d207[85:43];
  reg [42:0] r210 = 43'h0;
  wire [25:0] n211 = n207[42:17];
  wire [42:0] n212 = r210 + {17'h0, n211};
  wire [16:0] n214 = n207[16:0];
  reg [25:0] r215 = 26'h0;
  wire [42:0] n216 = {17'h0, r215} * {26'h0, n185};
  reg [55:0] d236 = 56'h0;
  wire [27:0] n236 = d236[55:28];
  reg [27:0] r239 = 28'h0;
  wire [10:0] n240 = n236[27:17];
  wire [27:0] n241 = r239 + {17'h0, n240};
  wire [16:0] n243 = n236[16:0];
  reg [10:0] r244 = 11'h0;
  wire [27:0] n245 = {17'h0, r244} * {11'h0, n185};
  wire [25:0] n281 = r41[25:0];
  wire [16:0] n282 = r50[16:0];
  wire [16:0] n283 = r50[33:17];
  wire [16:0] n284 = r50[50:34];
  wire [13:0] n285 = r50[64:51];
  wire [25:0] n318 = r41[51:26];
  wire [12:0] n347 = r41[64:52];
  reg [64:0] r465 = 65'h0;
  reg [64:0] r474 = 65'h0;
  reg [85:0] d483 = 86'h0;
  wire [42:0] n483 = d483[85:43];
  reg [42:0] r487 = 43'h0;
  wire [25:0] n488 = n483[42:17];
  wire [42:0] n489 = r487 + {17'h0, n488};
  wire [16:0] n491 = n483[16:0];
  reg [25:0] r492 = 26'h0;
  reg [50:0] d493 = 51'h0;
  wire [16:0] n493 = d493[50:34];
  wire [42:0] n494 = {17'h0, r492} * {26'h0, n493};
  reg [85:0] d515 = 86'h0;
  wire [42:0] n515 = d515[85:43];
  reg [42:0] r518 = 43'h0;
  wire [25:0] n519 = n515[42:17];
  wire [42:0] n520 = r518 + {17'h0, n519};
  wire [16:0] n522 = n515[16:0];
  reg [25:0] r523 = 26'h0;
  wire [42:0] n524 = {17'h0, r523} * {26'h0, n493};
  reg [57:0] d544 = 58'h0;
  wire [28:0] n544 = d544[57:29];
  reg [28:0] r547 = 29'h0;
  wire [11:0] n548 = n544[28:17];
  wire [28:0] n549 = r547 + {17'h0, n548};
  wire [16:0] n551 = n544[16:0];
  reg [11:0] r552 = 12'h0;
  wire [28:0] n553 = {17'h0, r552} * {12'h0, n493};
  reg [85:0] d597 = 86'h0;
  wire [42:0] n597 = d597[85:43];
  reg [42:0] r601 = 43'h0;
  wire [25:0] n602 = n597[42:17];
  wire [42:0] n603 = r601 + {17'h0, n602};
  wire [16:0] n605 = n597[16:0];
  reg [25:0] r606 = 26'h0;
  reg [50:0] d607 = 51'h0;
  wire [16:0] n607 = d607[50:34];
  wire [42:0] n608 = {17'h0, r606} * {26'h0, n607};
  reg [85:0] d629 = 86'h0;
  wire [42:0] n629 = d629[85:43];
  reg [42:0] r632 = 43'h0;
  wire [25:0] n633 = n629[42:17];
  wire [42:0] n634 = r632 + {17'h0, n633};
  wire [16:0] n636 = n629[16:0];
  reg [25:0] r637 = 26'h0;
  wire [42:0] n638 = {17'h0, r637} * {26'h0, n607};
  reg [55:0] d658 = 56'h0;
  wire [27:0] n658 = d658[55:28];
  reg [27:0] r661 = 28'h0;
  wire [10:0] n662 = n658[27:17];
  wire [27:0] n663 = r661 + {17'h0, n662};
  wire [16:0] n665 = n658[16:0];
  reg [10:0] r666 = 11'h0;
  wire [27:0] n667 = {17'h0, r666} * {11'h0, n607};
  wire [25:0] n703 = r465[25:0];
  wire [16:0] n704 = r474[16:0];
  wire [16:0] n705 = r474[33:17];
  wire [16:0] n706 = r474[50:34];
  wire [13:0] n707 = r474[64:51];
  wire [25:0] n740 = r465[51:26];
  wire [12:0] n769 = r465[64:52];
  wire [63:0] n875 = r16[63:0];
  wire [63:0] n876 = r16[127:64];
  wire [64:0] n877 = {1'h0, n875} + {1'h0, n876};
  wire [63:0] n886 = r31[63:0];
  wire [63:0] n887 = r31[127:64];
  wire [64:0] n888 = {1'h0, n886} + {1'h0, n887};
  wire [25:0] n897 = r16[25:0];
  wire [16:0] n898 = r31[16:0];
  wire [16:0] n899 = r31[33:17];
  wire [16:0] n900 = r31[50:34];
  wire [12:0] n901 = r31[63:51];
  wire [25:0] n934 = r16[51:26];
  wire [11:0] n963 = r16[63:52];
  wire [25:0] n1011 = r16[89:64];
  wire [16:0] n1012 = r31[80:64];
  wire [16:0] n1013 = r31[97:81];
  wire [16:0] n1014 = r31[114:98];
  wire [12:0] n1015 = r31[127:115];
  wire [25:0] n1048 = r16[115:90];
  wire [11:0] n1077 = r16[127:116];
  // stage 4
  reg [42:0] r66 = 43'h0;
  reg [42:0] r71 = 43'h0;
  wire [25:0] n72 = r66[42:17];
  wire [42:0] n73 = r71 + {17'h0, n72};
  wire [16:0] n75 = r66[16:0];
  reg [25:0] r76 = 26'h0;
  reg [51:0] d77 = 52'h0;
  wire [12:0] n77 = d77[51:39];
  wire [38:0] n78 = {13'h0, r76} * {26'h0, n77};
  reg [42:0] r97 = 43'h0;
  reg [42:0] r101 = 43'h0;
  wire [25:0] n102 = r97[42:17];
  wire [42:0] n103 = r101 + {17'h0, n102};
  wire [16:0] n105 = r97[16:0];
  reg [25:0] r106 = 26'h0;
  wire [38:0] n107 = {13'h0, r106} * {26'h0, n77};
  reg [28:0] r126 = 29'h0;
  reg [28:0] r130 = 29'h0;
  wire [11:0] n131 = r126[28:17];
  wire [28:0] n132 = r130 + {17'h0, n131};
  wire [16:0] n134 = r126[16:0];
  reg [11:0] r135 = 12'h0;
  wire [24:0] n136 = {13'h0, r135} * {12'h0, n77};
  reg [42:0] r182 = 43'h0;
  reg [42:0] r187 = 43'h0;
  wire [25:0] n188 = r182[42:17];
  wire [42:0] n189 = r187 + {17'h0, n188};
  wire [16:0] n191 = r182[16:0];
  reg [25:0] r192 = 26'h0;
  reg [47:0] d193 = 48'h0;
  wire [11:0] n193 = d193[47:36];
  wire [37:0] n194 = {12'h0, r192} * {26'h0, n193};
  reg [42:0] r213 = 43'h0;
  reg [42:0] r217 = 43'h0;
  wire [25:0] n218 = r213[42:17];
  wire [42:0] n219 = r217 + {17'h0, n218};
  wire [16:0] n221 = r213[16:0];
  reg [25:0] r222 = 26'h0;
  wire [37:0] n223 = {12'h0, r222} * {26'h0, n193};
  reg [27:0] r242 = 28'h0;
  reg [27:0] r246 = 28'h0;
  wire [10:0] n247 = r242[27:17];
  wire [27:0] n248 = r246 + {17'h0, n247};
  wire [16:0] n250 = r242[16:0];
  reg [10:0] r251 = 11'h0;
  wire [22:0] n252 = {12'h0, r251} * {11'h0, n193};
  reg [25:0] r286 = 26'h0;
  reg [16:0] r287 = 17'h0;
  wire [42:0] n288 = {17'h0, r286} * {26'h0, r287};
  reg [25:0] r319 = 26'h0;
  wire [42:0] n320 = {17'h0, r319} * {26'h0, r287};
  reg [12:0] r348 = 13'h0;
  wire [29:0] n349 = {17'h0, r348} * {13'h0, r287};
  reg [42:0] r490 = 43'h0;
  reg [42:0] r495 = 43'h0;
  wire [25:0] n496 = r490[42:17];
  wire [42:0] n497 = r495 + {17'h0, n496};
  wire [16:0] n499 = r490[16:0];
  reg [25:0] r500 = 26'h0;
  reg [51:0] d501 = 52'h0;
  wire [12:0] n501 = d501[51:39];
  wire [38:0] n502 = {13'h0, r500} * {26'h0, n501};
  reg [42:0] r521 = 43'h0;
  reg [42:0] r525 = 43'h0;
  wire [25:0] n526 = r521[42:17];
  wire [42:0] n527 = r525 + {17'h0, n526};
  wire [16:0] n529 = r521[16:0];
  reg [25:0] r530 = 26'h0;
  wire [38:0] n531 = {13'h0, r530} * {26'h0, n501};
  reg [28:0] r550 = 29'h0;
  reg [28:0] r554 = 29'h0;
  wire [11:0] n555 = r550[28:17];
  wire [28:0] n556 = r554 + {17'h0, n555};
  wire [16:0] n558 = r550[16:0];
  reg [11:0] r559 = 12'h0;
  wire [24:0] n560 = {13'h0, r559} * {12'h0, n501};
  reg [42:0] r604 = 43'h0;
  reg [42:0] r609 = 43'h0;
  wire [25:0] n610 = r604[42:17];
  wire [42:0] n611 = r609 + {17'h0, n610};
  wire [16:0] n613 = r604[16:0];
  reg [25:0] r614 = 26'h0;
  reg [47:0] d615 = 48'h0;
  wire [11:0] n615 = d615[47:36];
  wire [37:0] n616 = {12'h0, r614} * {26'h0, n615};
  reg [42:0] r635 = 43'h0;
  reg [42:0] r639 = 43'h0;
  wire [25:0] n640 = r635[42:17];
  wire [42:0] n641 = r639 + {17'h0, n640};
  wire [16:0] n643 = r635[16:0];
  reg [25:0] r644 = 26'h0;
  wire [37:0] n645 = {12'h0, r644} * {26'h0, n615};
  reg [27:0] r664 = 28'h0;
  reg [27:0] r668 = 28'h0;
  wire [10:0] n669 = r664[27:17];
  wire [27:0] n670 = r668 + {17'h0, n669};
  wire [16:0] n672 = r664[16:0];
  reg [10:0] r673 = 11'h0;
  wire [22:0] n674 = {12'h0, r673} * {11'h0, n615};
  reg [25:0] r708 = 26'h0;
  reg [16:0] r709 = 17'h0;
  wire [42:0] n710 = {17'h0, r708} * {26'h0, r709};
  reg [25:0] r741 = 26'h0;
  wire [42:0] n742 = {17'h0, r741} * {26'h0, r709};
  reg [12:0] r770 = 13'h0;
  wire [29:0] n771 = {17'h0, r770} * {13'h0, r709};
  reg [64:0] r878 = 65'h0;
  wire [63:0] n879 = r878[63:0];
  wire n881 = r878[64];
  reg [64:0] r889 = 65'h0;
  wire [63:0] n890 = r889[63:0];
  wire n892 = r889[64];
  reg [25:0] r902 = 26'h0;
  reg [16:0] r903 = 17'h0;
  wire [42:0] n904 = {17'h0, r902} * {26'h0, r903};
  reg [25:0] r935 = 26'h0;
  wire [42:0] n936 = {17'h0, r935} * {26'h0, r903};
  reg [11:0] r964 = 12'h0;
  wire [28:0] n965 = {17'h0, r964} * {12'h0, r903};
  reg [25:0] r1016 = 26'h0;
  reg [16:0] r1017 = 17'h0;
  wire [42:0] n1018 = {17'h0, r1016} * {26'h0, r1017};
  reg [25:0] r1049 = 26'h0;
  wire [42:0] n1050 = {17'h0, r1049} * {26'h0, r1017};
  reg [11:0] r1078 = 12'h0;
  wire [28:0] n1079 = {17'h0, r1078} * {12'h0, r1017};
  // stage 5
  reg [42:0] r74 = 43'h0;
  reg [38:0] r79 = 39'h0;
  wire [25:0] n80 = r74[42:17];
  wire [38:0] n81 = r79 + {13'h0, n80};
  wire [16:0] n83 = r74[16:0];
  reg [42:0] r104 = 43'h0;
  reg [38:0] r108 = 39'h0;
  wire [25:0] n109 = r104[42:17];
  wire [38:0] n110 = r108 + {13'h0, n109};
  wire [16:0] n112 = r104[16:0];
  reg [28:0] r133 = 29'h0;
  reg [24:0] r137 = 25'h0;
  wire [11:0] n138 = r133[28:17];
  wire [24:0] n139 = r137 + {13'h0, n138};
  wire [16:0] n141 = r133[16:0];
  reg [42:0] r190 = 43'h0;
  reg [37:0] r195 = 38'h0;
  wire [25:0] n196 = r190[42:17];
  wire [37:0] n197 = r195 + {12'h0, n196};
  wire [16:0] n199 = r190[16:0];
  reg [42:0] r220 = 43'h0;
  reg [37:0] r224 = 38'h0;
  wire [25:0] n225 = r220[42:17];
  wire [37:0] n226 = r224 + {12'h0, n225};
  wire [16:0] n228 = r220[16:0];
  reg [27:0] r249 = 28'h0;
  reg [22:0] r253 = 23'h0;
  wire [10:0] n254 = r249[27:17];
  wire [22:0] n255 = r253 + {12'h0, n254};
  wire [16:0] n257 = r249[16:0];
  reg [25:0] r290 = 26'h0;
  reg [33:0] d291 = 34'h0;
  wire [16:0] n291 = d291[33:17];
  wire [42:0] n292 = {17'h0, r290} * {26'h0, n291};
  reg [25:0] r322 = 26'h0;
  wire [42:0] n323 = {17'h0, r322} * {26'h0, n291};
  reg [12:0] r351 = 13'h0;
  wire [29:0] n352 = {17'h0, r351} * {13'h0, n291};
  reg [42:0] r498 = 43'h0;
  reg [38:0] r503 = 39'h0;
  wire [25:0] n504 = r498[42:17];
  wire [38:0] n505 = r503 + {13'h0, n504};
  wire [16:0] n507 = r498[16:0];
  reg [42:0] r528 = 43'h0;
  reg [38:0] r532 = 39'h0;
  wire [25:0] n533 = r528[42:17];
  wire [38:0] n534 = r532 + {13'h0, n533};
  wire [16:0] n536 = r528[16:0];
  reg [28:0] r557 = 29'h0;
  reg [24:0] r561 = 25'h0;
  wire [11:0] n562 = r557[28:17];
  wire [24:0] n563 = r561 + {13'h0, n562};
  wire [16:0] n565 = r557[16:0];
  reg [42:0] r612 = 43'h0;
  reg [37:0] r617 = 38'h0;
  wire [25:0] n618 = r612[42:17];
  wire [37:0] n619 = r617 + {12'h0, n618};
  wire [16:0] n621 = r612[16:0];
  reg [42:0] r642 = 43'h0;
  reg [37:0] r646 = 38'h0;
  wire [25:0] n647 = r642[42:17];
  wire [37:0] n648 = r646 + {12'h0, n647};
  wire [16:0] n650 = r642[16:0];
  reg [27:0] r671 = 28'h0;
  reg [22:0] r675 = 23'h0;
  wire [10:0] n676 = r671[27:17];
  wire [22:0] n677 = r675 + {12'h0, n676};
  wire [16:0] n679 = r671[16:0];
  reg [25:0] r712 = 26'h0;
  reg [33:0] d713 = 34'h0;
  wire [16:0] n713 = d713[33:17];
  wire [42:0] n714 = {17'h0, r712} * {26'h0, n713};
  reg [25:0] r744 = 26'h0;
  wire [42:0] n745 = {17'h0, r744} * {26'h0, n713};
  reg [12:0] r773 = 13'h0;
  wire [29:0] n774 = {17'h0, r773} * {13'h0, n713};
  reg [63:0] r880 = 64'h0;
  reg r882 = 1'h0;
  wire n883 = 1'h0 + r882;
  wire [64:0] n884 = {n883, r880};
  reg [63:0] r891 = 64'h0;
  reg r893 = 1'h0;
  wire n894 = 1'h0 + r893;
  wire [64:0] n895 = {n894, r891};
  reg [25:0] r906 = 26'h0;
  reg [33:0] d907 = 34'h0;
  wire [16:0] n907 = d907[33:17];
  wire [42:0] n908 = {17'h0, r906} * {26'h0, n907};
  reg [25:0] r938 = 26'h0;
  wire [42:0] n939 = {17'h0, r938} * {26'h0, n907};
  reg [11:0] r967 = 12'h0;
  wire [28:0] n968 = {17'h0, r967} * {12'h0, n907};
  reg [25:0] r1020 = 26'h0;
  reg [33:0] d1021 = 34'h0;
  wire [16:0] n1021 = d1021[33:17];
  wire [42:0] n1022 = {17'h0, r1020} * {26'h0, n1021};
  reg [25:0] r1052 = 26'h0;
  wire [42:0] n1053 = {17'h0, r1052} * {26'h0, n1021};
  reg [11:0] r1081 = 12'h0;
  wire [28:0] n1082 = {17'h0, r1081} * {12'h0, n1021};
  // stage 6
  reg [38:0] r82 = 39'h0;
  reg [50:0] d84 = 51'h0;
  wire [16:0] n84 = d84[50:34];
  reg [33:0] d85 = 34'h0;
  wire [16:0] n85 = d85[33:17];
  reg [16:0] r86 = 17'h0;
  wire [89:0] n87 = {r82, r86, n85, n84};
  reg [38:0] r111 = 39'h0;
  reg [50:0] d113 = 51'h0;
  wire [16:0] n113 = d113[50:34];
  reg [33:0] d114 = 34'h0;
  wire [16:0] n114 = d114[33:17];
  reg [16:0] r115 = 17'h0;
  wire [89:0] n116 = {r111, r115, n114, n113};
  reg [24:0] r140 = 25'h0;
  reg [50:0] d142 = 51'h0;
  wire [16:0] n142 = d142[50:34];
  reg [33:0] d143 = 34'h0;
  wire [16:0] n143 = d143[33:17];
  reg [16:0] r144 = 17'h0;
  wire [75:0] n145 = {r140, r144, n143, n142};
  wire [63:0] n146 = n87[63:0];
  wire [37:0] n147 = n116[37:0];
  wire [11:0] n148 = n145[11:0];
  wire [63:0] n150 = {n147, 26'h0};
  wire [63:0] n152 = {n148, 52'h0};
  wire [65:0] n153 = {2'h0, n146} + {2'h0, n150} + {2'h0, n152};
  wire [25:0] n155 = n87[89:64];
  wire [51:0] n156 = n116[89:38];
  wire [63:0] n157 = n145[75:12];
  wire [63:0] n158 = {38'h0, n155} + {12'h0, n156} + n157;
  reg [37:0] r198 = 38'h0;
  reg [50:0] d200 = 51'h0;
  wire [16:0] n200 = d200[50:34];
  reg [33:0] d201 = 34'h0;
  wire [16:0] n201 = d201[33:17];
  reg [16:0] r202 = 17'h0;
  wire [88:0] n203 = {r198, r202, n201, n200};
  reg [37:0] r227 = 38'h0;
  reg [50:0] d229 = 51'h0;
  wire [16:0] n229 = d229[50:34];
  reg [33:0] d230 = 34'h0;
  wire [16:0] n230 = d230[33:17];
  reg [16:0] r231 = 17'h0;
  wire [88:0] n232 = {r227, r231, n230, n229};
  reg [22:0] r256 = 23'h0;
  reg [50:0] d258 = 51'h0;
  wire [16:0] n258 = d258[50:34];
  reg [33:0] d259 = 34'h0;
  wire [16:0] n259 = d259[33:17];
  reg [16:0] r260 = 17'h0;
  wire [73:0] n261 = {r256, r260, n259, n258};
  wire [63:0] n262 = n203[63:0];
  wire [37:0] n263 = n232[37:0];
  wire [11:0] n264 = n261[11:0];
  wire [63:0] n265 = {n263, 26'h0};
  wire [63:0] n266 = {n264, 52'h0};
  wire [65:0] n267 = {2'h0, n262} + {2'h0, n265} + {2'h0, n266};
  wire [24:0] n269 = n203[88:64];
  wire [50:0] n270 = n232[88:38];
  wire [61:0] n271 = n261[73:12];
  wire [61:0] n272 = {37'h0, n269} + {11'h0, n270} + n271;
  reg [85:0] d289 = 86'h0;
  wire [42:0] n289 = d289[85:43];
  reg [42:0] r293 = 43'h0;
  wire [25:0] n294 = n289[42:17];
  wire [42:0] n295 = r293 + {17'h0, n294};
  wire [16:0] n297 = n289[16:0];
  reg [25:0] r298 = 26'h0;
  reg [50:0] d299 = 51'h0;
  wire [16:0] n299 = d299[50:34];
  wire [42:0] n300 = {17'h0, r298} * {26'h0, n299};
  reg [85:0] d321 = 86'h0;
  wire [42:0] n321 = d321[85:43];
  reg [42:0] r324 = 43'h0;
  wire [25:0] n325 = n321[42:17];
  wire [42:0] n326 = r324 + {17'h0, n325};
  wire [16:0] n328 = n321[16:0];
  reg [25:0] r329 = 26'h0;
  wire [42:0] n330 = {17'h0, r329} * {26'h0, n299};
  reg [59:0] d350 = 60'h0;
  wire [29:0] n350 = d350[59:30];
  reg [29:0] r353 = 30'h0;
  wire [12:0] n354 = n350[29:17];
  wire [29:0] n355 = r353 + {17'h0, n354};
  wire [16:0] n357 = n350[16:0];
  reg [12:0] r358 = 13'h0;
  wire [29:0] n359 = {17'h0, r358} * {13'h0, n299};
  reg [38:0] r506 = 39'h0;
  reg [50:0] d508 = 51'h0;
  wire [16:0] n508 = d508[50:34];
  reg [33:0] d509 = 34'h0;
  wire [16:0] n509 = d509[33:17];
  reg [16:0] r510 = 17'h0;
  wire [89:0] n511 = {r506, r510, n509, n508};
  reg [38:0] r535 = 39'h0;
  reg [50:0] d537 = 51'h0;
  wire [16:0] n537 = d537[50:34];
  reg [33:0] d538 = 34'h0;
  wire [16:0] n538 = d538[33:17];
  reg [16:0] r539 = 17'h0;
  wire [89:0] n540 = {r535, r539, n538, n537};
  reg [24:0] r564 = 25'h0;
  reg [50:0] d566 = 51'h0;
  wire [16:0] n566 = d566[50:34];
  reg [33:0] d567 = 34'h0;
  wire [16:0] n567 = d567[33:17];
  reg [16:0] r568 = 17'h0;
  wire [75:0] n569 = {r564, r568, n567, n566};
  wire [63:0] n570 = n511[63:0];
  wire [37:0] n571 = n540[37:0];
  wire [11:0] n572 = n569[11:0];
  wire [63:0] n573 = {n571, 26'h0};
  wire [63:0] n574 = {n572, 52'h0};
  wire [65:0] n575 = {2'h0, n570} + {2'h0, n573} + {2'h0, n574};
  wire [25:0] n577 = n511[89:64];
  wire [51:0] n578 = n540[89:38];
  wire [63:0] n579 = n569[75:12];
  wire [63:0] n580 = {38'h0, n577} + {12'h0, n578} + n579;
  reg [37:0] r620 = 38'h0;
  reg [50:0] d622 = 51'h0;
  wire [16:0] n622 = d622[50:34];
  reg [33:0] d623 = 34'h0;
  wire [16:0] n623 = d623[33:17];
  reg [16:0] r624 = 17'h0;
  wire [88:0] n625 = {r620, r624, n623, n622};
  reg [37:0] r649 = 38'h0;
  reg [50:0] d651 = 51'h0;
  wire [16:0] n651 = d651[50:34];
  reg [33:0] d652 = 34'h0;
  wire [16:0] n652 = d652[33:17];
  reg [16:0] r653 = 17'h0;
  wire [88:0] n654 = {r649, r653, n652, n651};
  reg [22:0] r678 = 23'h0;
  reg [50:0] d680 = 51'h0;
  wire [16:0] n680 = d680[50:34];
  reg [33:0] d681 = 34'h0;
  wire [16:0] n681 = d681[33:17];
  reg [16:0] r682 = 17'h0;
  wire [73:0] n683 = {r678, r682, n681, n680};
  wire [63:0] n684 = n625[63:0];
  wire [37:0] n685 = n654[37:0];
  wire [11:0] n686 = n683[11:0];
  wire [63:0] n687 = {n685, 26'h0};
  wire [63:0] n688 = {n686, 52'h0};
  wire [65:0] n689 = {2'h0, n684} + {2'h0, n687} + {2'h0, n688};
  wire [24:0] n691 = n625[88:64];
  wire [50:0] n692 = n654[88:38];
  wire [61:0] n693 = n683[73:12];
  wire [61:0] n694 = {37'h0, n691} + {11'h0, n692} + n693;
  reg [85:0] d711 = 86'h0;
  wire [42:0] n711 = d711[85:43];
  reg [42:0] r715 = 43'h0;
  wire [25:0] n716 = n711[42:17];
  wire [42:0] n717 = r715 + {17'h0, n716};
  wire [16:0] n719 = n711[16:0];
  reg [25:0] r720 = 26'h0;
  reg [50:0] d721 = 51'h0;
  wire [16:0] n721 = d721[50:34];
  wire [42:0] n722 = {17'h0, r720} * {26'h0, n721};
  reg [85:0] d743 = 86'h0;
  wire [42:0] n743 = d743[85:43];
  reg [42:0] r746 = 43'h0;
  wire [25:0] n747 = n743[42:17];
  wire [42:0] n748 = r746 + {17'h0, n747};
  wire [16:0] n750 = n743[16:0];
  reg [25:0] r751 = 26'h0;
  wire [42:0] n752 = {17'h0, r751} * {26'h0, n721};
  reg [59:0] d772 = 60'h0;
  wire [29:0] n772 = d772[59:30];
  reg [29:0] r775 = 30'h0;
  wire [12:0] n776 = n772[29:17];
  wire [29:0] n777 = r775 + {17'h0, n776};
  wire [16:0] n779 = n772[16:0];
  reg [12:0] r780 = 13'h0;
  wire [29:0] n781 = {17'h0, r780} * {13'h0, n721};
  reg [64:0] r885 = 65'h0;
  reg [64:0] r896 = 65'h0;
  reg [85:0] d905 = 86'h0;
  wire [42:0] n905 = d905[85:43];
  reg [42:0] r909 = 43'h0;
  wire [25:0] n910 = n905[42:17];
  wire [42:0] n911 = r909 + {17'h0, n910};
  wire [16:0] n913 = n905[16:0];
  reg [25:0] r914 = 26'h0;
  reg [50:0] d915 = 51'h0;
  wire [16:0] n915 = d915[50:34];
  wire [42:0] n916 = {17'h0, r914} * {26'h0, n915};
  reg [85:0] d937 = 86'h0;
  wire [42:0] n937 = d937[85:43];
  reg [42:0] r940 = 43'h0;
  wire [25:0] n941 = n937[42:17];
  wire [42:0] n942 = r940 + {17'h0, n941};
  wire [16:0] n944 = n937[16:0];
  reg [25:0] r945 = 26'h0;
  wire [42:0] n946 = {17'h0, r945} * {26'h0, n915};
  reg [57:0] d966 = 58'h0;
  wire [28:0] n966 = d966[57:29];
  reg [28:0] r969 = 29'h0;
  wire [11:0] n970 = n966[28:17];
  wire [28:0] n971 = r969 + {17'h0, n970};
  wire [16:0] n973 = n966[16:0];
  reg [11:0] r974 = 12'h0;
  wire [28:0] n975 = {17'h0, r974} * {12'h0, n915};
  reg [85:0] d1019 = 86'h0;
  wire [42:0] n1019 = d1019[85:43];
  reg [42:0] r1023 = 43'h0;
  wire [25:0] n1024 = n1019[42:17];
  wire [42:0] n1025 = r1023 + {17'h0, n1024};
  wire [16:0] n1027 = n1019[16:0];
  reg [25:0] r1028 = 26'h0;
  reg [50:0] d1029 = 51'h0;
  wire [16:0] n1029 = d1029[50:34];
  wire [42:0] n1030 = {17'h0, r1028} * {26'h0, n1029};
  reg [85:0] d1051 = 86'h0;
  wire [42:0] n1051 = d1051[85:43];
  reg [42:0] r1054 = 43'h0;
  wire [25:0] n1055 = n1051[42:17];
  wire [42:0] n1056 = r1054 + {17'h0, n1055};
  wire [16:0] n1058 = n1051[16:0];
  reg [25:0] r1059 = 26'h0;
  wire [42:0] n1060 = {17'h0, r1059} * {26'h0, n1029};
  reg [57:0] d1080 = 58'h0;
  wire [28:0] n1080 = d1080[57:29];
  reg [28:0] r1083 = 29'h0;
  wire [11:0] n1084 = n1080[28:17];
  wire [28:0] n1085 = r1083 + {17'h0, n1084};
  wire [16:0] n1087 = n1080[16:0];
  reg [11:0] r1088 = 12'h0;
  wire [28:0] n1089 = {17'h0, r1088} * {12'h0, n1029};
  wire [25:0] n1125 = r885[25:0];
  wire [16:0] n1126 = r896[16:0];
  wire [16:0] n1127 = r896[33:17];
  wire [16:0] n1128 = r896[50:34];
  wire [13:0] n1129 = r896[64:51];
  wire [25:0] n1162 = r885[51:26];
  wire [12:0] n1191 = r885[64:52];
  // stage 7
  reg [65:0] r154 = 66'h0;
  reg [63:0] r159 = 64'h0;
  wire [63:0] n160 = r154[63:0];
  wire [1:0] n161 = r154[65:64];
  wire [63:0] n162 = r159 + {62'h0, n161};
  reg [65:0] r268 = 66'h0;
  reg [61:0] r273 = 62'h0;
  wire [63:0] n274 = r268[63:0];
  wire [1:0] n275 = r268[65:64];
  wire [61:0] n276 = r273 + {60'h0, n275};
  reg [42:0] r296 = 43'h0;
  reg [42:0] r301 = 43'h0;
  wire [25:0] n302 = r296[42:17];
  wire [42:0] n303 = r301 + {17'h0, n302};
  wire [16:0] n305 = r296[16:0];
  reg [25:0] r306 = 26'h0;
  reg [55:0] d307 = 56'h0;
  wire [13:0] n307 = d307[55:42];
  wire [39:0] n308 = {14'h0, r306} * {26'h0, n307};
  reg [42:0] r327 = 43'h0;
  reg [42:0] r331 = 43'h0;
  wire [25:0] n332 = r327[42:17];
  wire [42:0] n333 = r331 + {17'h0, n332};
  wire [16:0] n335 = r327[16:0];
  reg [25:0] r336 = 26'h0;
  wire [39:0] n337 = {14'h0, r336} * {26'h0, n307};
  reg [29:0] r356 = 30'h0;
  reg [29:0] r360 = 30'h0;
  wire [12:0] n361 = r356[29:17];
  wire [29:0] n362 = r360 + {17'h0, n361};
  wire [16:0] n364 = r356[16:0];
  reg [12:0] r365 = 13'h0;
  wire [26:0] n366 = {14'h0, r365} * {13'h0, n307};
  reg [65:0] r576 = 66'h0;
  reg [63:0] r581 = 64'h0;
  wire [63:0] n582 = r576[63:0];
  wire [1:0] n583 = r576[65:64];
  wire [63:0] n584 = r581 + {62'h0, n583};
  reg [65:0] r690 = 66'h0;
  reg [61:0] r695 = 62'h0;
  wire [63:0] n696 = r690[63:0];
  wire [1:0] n697 = r690[65:64];
  wire [61:0] n698 = r695 + {60'h0, n697};
  reg [42:0] r718 = 43'h0;
  reg [42:0] r723 = 43'h0;
  wire [25:0] n724 = r718[42:17];
  wire [42:0] n725 = r723 + {17'h0, n724};
  wire [16:0] n727 = r718[16:0];
  reg [25:0] r728 = 26'h0;
  reg [55:0] d729 = 56'h0;
  wire [13:0] n729 = d729[55:42];
  wire [39:0] n730 = {14'h0, r728} * {26'h0, n729};
  reg [42:0] r749 = 43'h0;
  reg [42:0] r753 = 43'h0;
  wire [25:0] n754 = r749[42:17];
  wire [42:0] n755 = r753 + {17'h0, n754};
  wire [16:0] n757 = r749[16:0];
  reg [25:0] r758 = 26'h0;
  wire [39:0] n759 = {14'h0, r758} * {26'h0, n729};
  reg [29:0] r778 = 30'h0;
  reg [29:0] r782 = 30'h0;
  wire [12:0] n783 = r778[29:17];
  wire [29:0] n784 = r782 + {17'h0, n783};
  wire [16:0] n786 = r778[16:0];
  reg [12:0] r787 = 13'h0;
  wire [26:0] n788 = {14'h0, r787} * {13'h0, n729};
  reg [42:0] r912 = 43'h0;
  reg [42:0] r917 = 43'h0;
  wire [25:0] n918 = r912[42:17];
  wire [42:0] n919 = r917 + {17'h0, n918};
  wire [16:0] n921 = r912[16:0];
  reg [25:0] r922 = 26'h0;
  reg [51:0] d923 = 52'h0;
  wire [12:0] n923 = d923[51:39];
  wire [38:0] n924 = {13'h0, r922} * {26'h0, n923};
  reg [42:0] r943 = 43'h0;
  reg [42:0] r947 = 43'h0;
  wire [25:0] n948 = r943[42:17];
  wire [42:0] n949 = r947 + {17'h0, n948};
  wire [16:0] n951 = r943[16:0];
  reg [25:0] r952 = 26'h0;
  wire [38:0] n953 = {13'h0, r952} * {26'h0, n923};
  reg [28:0] r972 = 29'h0;
  reg [28:0] r976 = 29'h0;
  wire [11:0] n977 = r972[28:17];
  wire [28:0] n978 = r976 + {17'h0, n977};
  wire [16:0] n980 = r972[16:0];
  reg [11:0] r981 = 12'h0;
  wire [24:0] n982 = {13'h0, r981} * {12'h0, n923};
  reg [42:0] r1026 = 43'h0;
  reg [42:0] r1031 = 43'h0;
  wire [25:0] n1032 = r1026[42:17];
  wire [42:0] n1033 = r1031 + {17'h0, n1032};
  wire [16:0] n1035 = r1026[16:0];
  reg [25:0] r1036 = 26'h0;
  reg [51:0] d1037 = 52'h0;
  wire [12:0] n1037 = d1037[51:39];
  wire [38:0] n1038 = {13'h0, r1036} * {26'h0, n1037};
  reg [42:0] r1057 = 43'h0;
  reg [42:0] r1061 = 43'h0;
  wire [25:0] n1062 = r1057[42:17];
  wire [42:0] n1063 = r1061 + {17'h0, n1062};
  wire [16:0] n1065 = r1057[16:0];
  reg [25:0] r1066 = 26'h0;
  wire [38:0] n1067 = {13'h0, r1066} * {26'h0, n1037};
  reg [28:0] r1086 = 29'h0;
  reg [28:0] r1090 = 29'h0;
  wire [11:0] n1091 = r1086[28:17];
  wire [28:0] n1092 = r1090 + {17'h0, n1091};
  wire [16:0] n1094 = r1086[16:0];
  reg [11:0] r1095 = 12'h0;
  wire [24:0] n1096 = {13'h0, r1095} * {12'h0, n1037};
  reg [25:0] r1130 = 26'h0;
  reg [16:0] r1131 = 17'h0;
  wire [42:0] n1132 = {17'h0, r1130} * {26'h0, r1131};
  reg [25:0] r1163 = 26'h0;
  wire [42:0] n1164 = {17'h0, r1163} * {26'h0, r1131};
  reg [12:0] r1192 = 13'h0;
  wire [29:0] n1193 = {17'h0, r1192} * {13'h0, r1131};
  // stage 8
  reg [42:0] r304 = 43'h0;
  reg [39:0] r309 = 40'h0;
  wire [25:0] n310 = r304[42:17];
  wire [39:0] n311 = r309 + {14'h0, n310};
  wire [16:0] n313 = r304[16:0];
  reg [42:0] r334 = 43'h0;
  reg [39:0] r338 = 40'h0;
  wire [25:0] n339 = r334[42:17];
  wire [39:0] n340 = r338 + {14'h0, n339};
  wire [16:0] n342 = r334[16:0];
  reg [29:0] r363 = 30'h0;
  reg [26:0] r367 = 27'h0;
  wire [12:0] n368 = r363[29:17];
  wire [26:0] n369 = r367 + {14'h0, n368};
  wire [16:0] n371 = r363[16:0];
  reg [42:0] r726 = 43'h0;
  reg [39:0] r731 = 40'h0;
  wire [25:0] n732 = r726[42:17];
  wire [39:0] n733 = r731 + {14'h0, n732};
  wire [16:0] n735 = r726[16:0];
  reg [42:0] r756 = 43'h0;
  reg [39:0] r760 = 40'h0;
  wire [25:0] n761 = r756[42:17];
  wire [39:0] n762 = r760 + {14'h0, n761};
  wire [16:0] n764 = r756[16:0];
  reg [29:0] r785 = 30'h0;
  reg [26:0] r789 = 27'h0;
  wire [12:0] n790 = r785[29:17];
  wire [26:0] n791 = r789 + {14'h0, n790};
  wire [16:0] n793 = r785[16:0];
  reg [42:0] r920 = 43'h0;
  reg [38:0] r925 = 39'h0;
  wire [25:0] n926 = r920[42:17];
  wire [38:0] n927 = r925 + {13'h0, n926};
  wire [16:0] n929 = r920[16:0];
  reg [42:0] r950 = 43'h0;
  reg [38:0] r954 = 39'h0;
  wire [25:0] n955 = r950[42:17];
  wire [38:0] n956 = r954 + {13'h0, n955};
  wire [16:0] n958 = r950[16:0];
  reg [28:0] r979 = 29'h0;
  reg [24:0] r983 = 25'h0;
  wire [11:0] n984 = r979[28:17];
  wire [24:0] n985 = r983 + {13'h0, n984};
  wire [16:0] n987 = r979[16:0];
  reg [42:0] r1034 = 43'h0;
  reg [38:0] r1039 = 39'h0;
  wire [25:0] n1040 = r1034[42:17];
  wire [38:0] n1041 = r1039 + {13'h0, n1040};
  wire [16:0] n1043 = r1034[16:0];
  reg [42:0] r1064 = 43'h0;
  reg [38:0] r1068 = 39'h0;
  wire [25:0] n1069 = r1064[42:17];
  wire [38:0] n1070 = r1068 + {13'h0, n1069};
  wire [16:0] n1072 = r1064[16:0];
  reg [28:0] r1093 = 29'h0;
  reg [24:0] r1097 = 25'h0;
  wire [11:0] n1098 = r1093[28:17];
  wire [24:0] n1099 = r1097 + {13'h0, n1098};
  wire [16:0] n1101 = r1093[16:0];
  reg [25:0] r1134 = 26'h0;
  reg [33:0] d1135 = 34'h0;
  wire [16:0] n1135 = d1135[33:17];
  wire [42:0] n1136 = {17'h0, r1134} * {26'h0, n1135};
  reg [25:0] r1166 = 26'h0;
  wire [42:0] n1167 = {17'h0, r1166} * {26'h0, n1135};
  reg [12:0] r1195 = 13'h0;
  wire [29:0] n1196 = {17'h0, r1195} * {13'h0, n1135};
  // stage 9
  reg [127:0] d163 = 128'h0;
  wire [63:0] n163 = d163[127:64];
  reg [127:0] d164 = 128'h0;
  wire [63:0] n164 = d164[127:64];
  wire [127:0] n165 = {n164, n163};
  reg [127:0] d277 = 128'h0;
  wire [63:0] n277 = d277[127:64];
  reg [123:0] d278 = 124'h0;
  wire [61:0] n278 = d278[123:62];
  wire [125:0] n279 = {n278, n277};
  reg [39:0] r312 = 40'h0;
  reg [50:0] d314 = 51'h0;
  wire [16:0] n314 = d314[50:34];
  reg [33:0] d315 = 34'h0;
  wire [16:0] n315 = d315[33:17];
  reg [16:0] r316 = 17'h0;
  wire [90:0] n317 = {r312, r316, n315, n314};
  reg [39:0] r341 = 40'h0;
  reg [50:0] d343 = 51'h0;
  wire [16:0] n343 = d343[50:34];
  reg [33:0] d344 = 34'h0;
  wire [16:0] n344 = d344[33:17];
  reg [16:0] r345 = 17'h0;
  wire [90:0] n346 = {r341, r345, n344, n343};
  reg [26:0] r370 = 27'h0;
  reg [50:0] d372 = 51'h0;
  wire [16:0] n372 = d372[50:34];
  reg [33:0] d373 = 34'h0;
  wire [16:0] n373 = d373[33:17];
  reg [16:0] r374 = 17'h0;
  wire [77:0] n375 = {r370, r374, n373, n372};
  wire [63:0] n376 = n317[63:0];
  wire [37:0] n377 = n346[37:0];
  wire [11:0] n378 = n375[11:0];
  wire [63:0] n379 = {n377, 26'h0};
  wire [63:0] n380 = {n378, 52'h0};
  wire [65:0] n381 = {2'h0, n376} + {2'h0, n379} + {2'h0, n380};
  wire [26:0] n383 = n317[90:64];
  wire [52:0] n384 = n346[90:38];
  wire [63:0] n385 = n375[75:12];
  wire [64:0] n386 = {38'h0, n383} + {12'h0, n384} + {1'h0, n385};
  wire [1:0] n388 = n375[77:76];
  reg [127:0] d585 = 128'h0;
  wire [63:0] n585 = d585[127:64];
  reg [127:0] d586 = 128'h0;
  wire [63:0] n586 = d586[127:64];
  wire [127:0] n587 = {n586, n585};
  reg [127:0] d699 = 128'h0;
  wire [63:0] n699 = d699[127:64];
  reg [123:0] d700 = 124'h0;
  wire [61:0] n700 = d700[123:62];
  wire [125:0] n701 = {n700, n699};
  reg [39:0] r734 = 40'h0;
  reg [50:0] d736 = 51'h0;
  wire [16:0] n736 = d736[50:34];
  reg [33:0] d737 = 34'h0;
  wire [16:0] n737 = d737[33:17];
  reg [16:0] r738 = 17'h0;
  wire [90:0] n739 = {r734, r738, n737, n736};
  reg [39:0] r763 = 40'h0;
  reg [50:0] d765 = 51'h0;
  wire [16:0] n765 = d765[50:34];
  reg [33:0] d766 = 34'h0;
  wire [16:0] n766 = d766[33:17];
  reg [16:0] r767 = 17'h0;
  wire [90:0] n768 = {r763, r767, n766, n765};
  reg [26:0] r792 = 27'h0;
  reg [50:0] d794 = 51'h0;
  wire [16:0] n794 = d794[50:34];
  reg [33:0] d795 = 34'h0;
  wire [16:0] n795 = d795[33:17];
  reg [16:0] r796 = 17'h0;
  wire [77:0] n797 = {r792, r796, n795, n794};
  wire [63:0] n798 = n739[63:0];
  wire [37:0] n799 = n768[37:0];
  wire [11:0] n800 = n797[11:0];
  wire [63:0] n801 = {n799, 26'h0};
  wire [63:0] n802 = {n800, 52'h0};
  wire [65:0] n803 = {2'h0, n798} + {2'h0, n801} + {2'h0, n802};
  wire [26:0] n805 = n739[90:64];
  wire [52:0] n806 = n768[90:38];
  wire [63:0] n807 = n797[75:12];
  wire [64:0] n808 = {38'h0, n805} + {12'h0, n806} + {1'h0, n807};
  wire [1:0] n810 = n797[77:76];
  reg [38:0] r928 = 39'h0;
  reg [50:0] d930 = 51'h0;
  wire [16:0] n930 = d930[50:34];
  reg [33:0] d931 = 34'h0;
  wire [16:0] n931 = d931[33:17];
  reg [16:0] r932 = 17'h0;
  wire [89:0] n933 = {r928, r932, n931, n930};
  reg [38:0] r957 = 39'h0;
  reg [50:0] d959 = 51'h0;
  wire [16:0] n959 = d959[50:34];
  reg [33:0] d960 = 34'h0;
  wire [16:0] n960 = d960[33:17];
  reg [16:0] r961 = 17'h0;
  wire [89:0] n962 = {r957, r961, n960, n959};
  reg [24:0] r986 = 25'h0;
  reg [50:0] d988 = 51'h0;
  wire [16:0] n988 = d988[50:34];
  reg [33:0] d989 = 34'h0;
  wire [16:0] n989 = d989[33:17];
  reg [16:0] r990 = 17'h0;
  wire [75:0] n991 = {r986, r990, n989, n988};
  wire [63:0] n992 = n933[63:0];
  wire [37:0] n993 = n962[37:0];
  wire [11:0] n994 = n991[11:0];
  wire [63:0] n995 = {n993, 26'h0};
  wire [63:0] n996 = {n994, 52'h0};
  wire [65:0] n997 = {2'h0, n992} + {2'h0, n995} + {2'h0, n996};
  wire [25:0] n999 = n933[89:64];
  wire [51:0] n1000 = n962[89:38];
  wire [63:0] n1001 = n991[75:12];
  wire [63:0] n1002 = {38'h0, n999} + {12'h0, n1000} + n1001;
  reg [38:0] r1042 = 39'h0;
  reg [50:0] d1044 = 51'h0;
  wire [16:0] n1044 = d1044[50:34];
  reg [33:0] d1045 = 34'h0;
  wire [16:0] n1045 = d1045[33:17];
  reg [16:0] r1046 = 17'h0;
  wire [89:0] n1047 = {r1042, r1046, n1045, n1044};
  reg [38:0] r1071 = 39'h0;
  reg [50:0] d1073 = 51'h0;
  wire [16:0] n1073 = d1073[50:34];
  reg [33:0] d1074 = 34'h0;
  wire [16:0] n1074 = d1074[33:17];
  reg [16:0] r1075 = 17'h0;
  wire [89:0] n1076 = {r1071, r1075, n1074, n1073};
  reg [24:0] r1100 = 25'h0;
  reg [50:0] d1102 = 51'h0;
  wire [16:0] n1102 = d1102[50:34];
  reg [33:0] d1103 = 34'h0;
  wire [16:0] n1103 = d1103[33:17];
  reg [16:0] r1104 = 17'h0;
  wire [75:0] n1105 = {r1100, r1104, n1103, n1102};
  wire [63:0] n1106 = n1047[63:0];
  wire [37:0] n1107 = n1076[37:0];
  wire [11:0] n1108 = n1105[11:0];
  wire [63:0] n1109 = {n1107, 26'h0};
  wire [63:0] n1110 = {n1108, 52'h0};
  wire [65:0] n1111 = {2'h0, n1106} + {2'h0, n1109} + {2'h0, n1110};
  wire [25:0] n1113 = n1047[89:64];
  wire [51:0] n1114 = n1076[89:38];
  wire [63:0] n1115 = n1105[75:12];
  wire [63:0] n1116 = {38'h0, n1113} + {12'h0, n1114} + n1115;
  reg [85:0] d1133 = 86'h0;
  wire [42:0] n1133 = d1133[85:43];
  reg [42:0] r1137 = 43'h0;
  wire [25:0] n1138 = n1133[42:17];
  wire [42:0] n1139 = r1137 + {17'h0, n1138};
  wire [16:0] n1141 = n1133[16:0];
  reg [25:0] r1142 = 26'h0;
  reg [50:0] d1143 = 51'h0;
  wire [16:0] n1143 = d1143[50:34];
  wire [42:0] n1144 = {17'h0, r1142} * {26'h0, n1143};
  reg [85:0] d1165 = 86'h0;
  wire [42:0] n1165 = d1165[85:43];
  reg [42:0] r1168 = 43'h0;
  wire [25:0] n1169 = n1165[42:17];
  wire [42:0] n1170 = r1168 + {17'h0, n1169};
  wire [16:0] n1172 = n1165[16:0];
  reg [25:0] r1173 = 26'h0;
  wire [42:0] n1174 = {17'h0, r1173} * {26'h0, n1143};
  reg [59:0] d1194 = 60'h0;
  wire [29:0] n1194 = d1194[59:30];
  reg [29:0] r1197 = 30'h0;
  wire [12:0] n1198 = n1194[29:17];
  wire [29:0] n1199 = r1197 + {17'h0, n1198};
  wire [16:0] n1201 = n1194[16:0];
  reg [12:0] r1202 = 13'h0;
  wire [29:0] n1203 = {17'h0, r1202} * {13'h0, n1143};
  // stage 10
  reg [127:0] r166 = 128'h0;
  reg [125:0] r280 = 126'h0;
  reg [65:0] r382 = 66'h0;
  reg [64:0] r387 = 65'h0;
  wire [63:0] n389 = r382[63:0];
  wire [1:0] n390 = r382[65:64];
  wire [63:0] n391 = r387[63:0];
  wire n392 = r387[64];
  wire [64:0] n393 = {1'h0, n391} + {63'h0, n390};
  reg [1:0] r395 = 2'h0;
  wire [1:0] n396 = r395 + {1'h0, n392};
  wire [127:0] n406 = ~r166;
  wire [125:0] n407 = ~r280;
  wire [63:0] n408 = r166[63:0];
  wire [63:0] n409 = r166[127:64];
  wire [63:0] n411 = n406[63:0];
  wire [63:0] n412 = n407[63:0];
  wire [65:0] n415 = 66'h2 + {2'h0, n409} + {2'h0, n411};
  wire [63:0] n422 = r280[63:0];
  wire [63:0] n424 = n406[127:64];
  wire [61:0] n425 = n407[125:64];
  wire [65:0] n427 = 66'hc000000000000000 + {2'h0, n422} + {2'h0, n424};
  wire [61:0] n434 = r280[125:64];
  reg [127:0] r588 = 128'h0;
  reg [125:0] r702 = 126'h0;
  reg [65:0] r804 = 66'h0;
  reg [64:0] r809 = 65'h0;
  wire [63:0] n811 = r804[63:0];
  wire [1:0] n812 = r804[65:64];
  wire [63:0] n813 = r809[63:0];
  wire n814 = r809[64];
  wire [64:0] n815 = {1'h0, n813} + {63'h0, n812};
  reg [1:0] r817 = 2'h0;
  wire [1:0] n818 = r817 + {1'h0, n814};
  wire [127:0] n828 = ~r588;
  wire [125:0] n829 = ~r702;
  wire [63:0] n830 = r588[63:0];
  wire [63:0] n831 = r588[127:64];
  wire [63:0] n833 = n828[63:0];
  wire [63:0] n834 = n829[63:0];
  wire [65:0] n835 = 66'h2 + {2'h0, n831} + {2'h0, n833};
  wire [63:0] n842 = r702[63:0];
  wire [63:0] n844 = n828[127:64];
  wire [61:0] n845 = n829[125:64];
  wire [65:0] n846 = 66'hc000000000000000 + {2'h0, n842} + {2'h0, n844};
  wire [61:0] n853 = r702[125:64];
  reg [65:0] r998 = 66'h0;
  reg [63:0] r1003 = 64'h0;
  wire [63:0] n1004 = r998[63:0];
  wire [1:0] n1005 = r998[65:64];
  wire [63:0] n1006 = r1003 + {62'h0, n1005};
  reg [65:0] r1112 = 66'h0;
  reg [63:0] r1117 = 64'h0;
  wire [63:0] n1118 = r1112[63:0];
  wire [1:0] n1119 = r1112[65:64];
  wire [63:0] n1120 = r1117 + {62'h0, n1119};
  reg [42:0] r1140 = 43'h0;
  reg [42:0] r1145 = 43'h0;
  wire [25:0] n1146 = r1140[42:17];
  wire [42:0] n1147 = r1145 + {17'h0, n1146};
  wire [16:0] n1149 = r1140[16:0];
  reg [25:0] r1150 = 26'h0;
  reg [55:0] d1151 = 56'h0;
  wire [13:0] n1151 = d1151[55:42];
  wire [39:0] n1152 = {14'h0, r1150} * {26'h0, n1151};
  reg [42:0] r1171 = 43'h0;
  reg [42:0] r1175 = 43'h0;
  wire [25:0] n1176 = r1171[42:17];
  wire [42:0] n1177 = r1175 + {17'h0, n1176};
  wire [16:0] n1179 = r1171[16:0];
  reg [25:0] r1180 = 26'h0;
  wire [39:0] n1181 = {14'h0, r1180} * {26'h0, n1151};
  reg [29:0] r1200 = 30'h0;
  reg [29:0] r1204 = 30'h0;
  wire [12:0] n1205 = r1200[29:17];
  wire [29:0] n1206 = r1204 + {17'h0, n1205};
  wire [16:0] n1208 = r1200[16:0];
  reg [12:0] r1209 = 13'h0;
  wire [26:0] n1210 = {14'h0, r1209} * {13'h0, n1151};
  // stage 11
  reg [64:0] r394 = 65'h0;
  wire [63:0] n398 = r394[63:0];
  wire n400 = r394[64];
  reg [64:0] r816 = 65'h0;
  wire [63:0] n820 = r816[63:0];
  wire n822 = r816[64];
  reg [42:0] r1148 = 43'h0;
  reg [39:0] r1153 = 40'h0;
  wire [25:0] n1154 = r1148[42:17];
  wire [39:0] n1155 = r1153 + {14'h0, n1154};
  wire [16:0] n1157 = r1148[16:0];
  reg [42:0] r1178 = 43'h0;
  reg [39:0] r1182 = 40'h0;
  wire [25:0] n1183 = r1178[42:17];
  wire [39:0] n1184 = r1182 + {14'h0, n1183};
  wire [16:0] n1186 = r1178[16:0];
  reg [29:0] r1207 = 30'h0;
  reg [26:0] r1211 = 27'h0;
  wire [12:0] n1212 = r1207[29:17];
  wire [26:0] n1213 = r1211 + {14'h0, n1212};
  wire [16:0] n1215 = r1207[16:0];
  // stage 12
  reg [127:0] d397 = 128'h0;
  wire [63:0] n397 = d397[127:64];
  reg [63:0] r399 = 64'h0;
  reg r401 = 1'h0;
  reg [3:0] d402 = 4'h0;
  wire [1:0] n402 = d402[3:2];
  wire [1:0] n403 = n402 + {1'h0, r401};
  wire [129:0] n404 = {n403, r399, n397};
  reg [127:0] d819 = 128'h0;
  wire [63:0] n819 = d819[127:64];
  reg [63:0] r821 = 64'h0;
  reg r823 = 1'h0;
  reg [3:0] d824 = 4'h0;
  wire [1:0] n824 = d824[3:2];
  wire [1:0] n825 = n824 + {1'h0, r823};
  wire [129:0] n826 = {n825, r821, n819};
  reg [127:0] d1007 = 128'h0;
  wire [63:0] n1007 = d1007[127:64];
  reg [127:0] d1008 = 128'h0;
  wire [63:0] n1008 = d1008[127:64];
  wire [127:0] n1009 = {n1008, n1007};
  reg [127:0] d1121 = 128'h0;
  wire [63:0] n1121 = d1121[127:64];
  reg [127:0] d1122 = 128'h0;
  wire [63:0] n1122 = d1122[127:64];
  wire [127:0] n1123 = {n1122, n1121};
  reg [39:0] r1156 = 40'h0;
  reg [50:0] d1158 = 51'h0;
  wire [16:0] n1158 = d1158[50:34];
  reg [33:0] d1159 = 34'h0;
  wire [16:0] n1159 = d1159[33:17];
  reg [16:0] r1160 = 17'h0;
  wire [90:0] n1161 = {r1156, r1160, n1159, n1158};
  reg [39:0] r1185 = 40'h0;
  reg [50:0] d1187 = 51'h0;
  wire [16:0] n1187 = d1187[50:34];
  reg [33:0] d1188 = 34'h0;
  wire [16:0] n1188 = d1188[33:17];
  reg [16:0] r1189 = 17'h0;
  wire [90:0] n1190 = {r1185, r1189, n1188, n1187};
  reg [26:0] r1214 = 27'h0;
  reg [50:0] d1216 = 51'h0;
  wire [16:0] n1216 = d1216[50:34];
  reg [33:0] d1217 = 34'h0;
  wire [16:0] n1217 = d1217[33:17];
  reg [16:0] r1218 = 17'h0;
  wire [77:0] n1219 = {r1214, r1218, n1217, n1216};
  wire [63:0] n1220 = n1161[63:0];
  wire [37:0] n1221 = n1190[37:0];
  wire [11:0] n1222 = n1219[11:0];
  wire [63:0] n1223 = {n1221, 26'h0};
  wire [63:0] n1224 = {n1222, 52'h0};
  wire [65:0] n1225 = {2'h0, n1220} + {2'h0, n1223} + {2'h0, n1224};
  wire [26:0] n1227 = n1161[90:64];
  wire [52:0] n1228 = n1190[90:38];
  wire [63:0] n1229 = n1219[75:12];
  wire [64:0] n1230 = {38'h0, n1227} + {12'h0, n1228} + {1'h0, n1229};
  wire [1:0] n1232 = n1219[77:76];
  // stage 13
  reg [129:0] r405 = 130'h0;
  wire [63:0] n410 = r405[63:0];
  reg [191:0] d416 = 192'h0;
  wire [63:0] n416 = d416[191:128];
  wire [64:0] n417 = {1'h0, n416} + {1'h0, n410};
  wire [63:0] n423 = r405[127:64];
  reg [185:0] d428 = 186'h0;
  wire [61:0] n428 = d428[185:124];
  wire [64:0] n429 = {3'h0, n428} + {1'h0, n423};
  wire [1:0] n435 = r405[129:128];
  reg [185:0] d437 = 186'h0;
  wire [61:0] n437 = d437[185:124];
  wire [61:0] n438 = 62'h3ffffffffffffffe + n437 + {60'h0, n435};
  reg [129:0] r827 = 130'h0;
  wire [63:0] n832 = r827[63:0];
  reg [191:0] d836 = 192'h0;
  wire [63:0] n836 = d836[191:128];
  wire [64:0] n837 = {1'h0, n836} + {1'h0, n832};
  wire [63:0] n843 = r827[127:64];
  reg [185:0] d847 = 186'h0;
  wire [61:0] n847 = d847[185:124];
  wire [64:0] n848 = {3'h0, n847} + {1'h0, n843};
  wire [1:0] n854 = r827[129:128];
  reg [185:0] d855 = 186'h0;
  wire [61:0] n855 = d855[185:124];
  wire [61:0] n856 = 62'h3ffffffffffffffe + n855 + {60'h0, n854};
  reg [127:0] r1010 = 128'h0;
  reg [127:0] r1124 = 128'h0;
  reg [65:0] r1226 = 66'h0;
  reg [64:0] r1231 = 65'h0;
  wire [63:0] n1233 = r1226[63:0];
  wire [1:0] n1234 = r1226[65:64];
  wire [63:0] n1235 = r1231[63:0];
  wire n1236 = r1231[64];
  wire [64:0] n1237 = {1'h0, n1235} + {63'h0, n1234};
  reg [1:0] r1239 = 2'h0;
  wire [1:0] n1240 = r1239 + {1'h0, n1236};
  wire [127:0] n1250 = ~r1010;
  wire [127:0] n1251 = ~r1124;
  wire [63:0] n1252 = r1010[63:0];
  wire [63:0] n1253 = r1010[127:64];
  wire [63:0] n1255 = n1250[63:0];
  wire [63:0] n1256 = n1251[63:0];
  wire [65:0] n1257 = 66'h2 + {2'h0, n1253} + {2'h0, n1255};
  wire [63:0] n1264 = r1124[63:0];
  wire [63:0] n1266 = n1250[127:64];
  wire [63:0] n1267 = n1251[127:64];
  wire [65:0] n1268 = {2'h0, n1264} + {2'h0, n1266} + {2'h0, n1267};
  wire [63:0] n1272 = r1124[127:64];
  // stage 14
  reg [64:0] r418 = 65'h0;
  reg [263:0] d419 = 264'h0;
  wire [65:0] n419 = d419[263:198];
  wire [65:0] n420 = n419 + {1'h0, r418};
  reg [64:0] r430 = 65'h0;
  reg [263:0] d431 = 264'h0;
  wire [65:0] n431 = d431[263:198];
  wire [65:0] n432 = n431 + {1'h0, r430};
  reg [64:0] r838 = 65'h0;
  reg [263:0] d839 = 264'h0;
  wire [65:0] n839 = d839[263:198];
  wire [65:0] n840 = n839 + {1'h0, r838};
  reg [64:0] r849 = 65'h0;
  reg [263:0] d850 = 264'h0;
  wire [65:0] n850 = d850[263:198];
  wire [65:0] n851 = n850 + {1'h0, r849};
  reg [64:0] r1238 = 65'h0;
  wire [63:0] n1242 = r1238[63:0];
  wire n1244 = r1238[64];
  // stage 15
  reg [65:0] r421 = 66'h0;
  reg [65:0] r433 = 66'h0;
  wire [63:0] n439 = r421[63:0];
  wire [1:0] n440 = r421[65:64];
  wire [63:0] n441 = r433[63:0];
  wire [1:0] n442 = r433[65:64];
  wire [64:0] n443 = {1'h0, n441} + {63'h0, n440};
  reg [123:0] d445 = 124'h0;
  wire [61:0] n445 = d445[123:62];
  wire [61:0] n446 = n445 + {60'h0, n442};
  reg [65:0] r841 = 66'h0;
  reg [65:0] r852 = 66'h0;
  wire [63:0] n857 = r841[63:0];
  wire [1:0] n858 = r841[65:64];
  wire [63:0] n859 = r852[63:0];
  wire [1:0] n860 = r852[65:64];
  wire [64:0] n861 = {1'h0, n859} + {63'h0, n858};
  reg [123:0] d863 = 124'h0;
  wire [61:0] n863 = d863[123:62];
  wire [61:0] n864 = n863 + {60'h0, n860};
  reg [127:0] d1241 = 128'h0;
  wire [63:0] n1241 = d1241[127:64];
  reg [63:0] r1243 = 64'h0;
  reg r1245 = 1'h0;
  reg [3:0] d1246 = 4'h0;
  wire [1:0] n1246 = d1246[3:2];
  wire [1:0] n1247 = n1246 + {1'h0, r1245};
  wire [129:0] n1248 = {n1247, r1243, n1241};
  // stage 16
  reg [64:0] r444 = 65'h0;
  wire [63:0] n449 = r444[63:0];
  wire n451 = r444[64];
  reg [64:0] r862 = 65'h0;
  wire [63:0] n867 = r862[63:0];
  wire n869 = r862[64];
  reg [129:0] r1249 = 130'h0;
  wire [63:0] n1254 = r1249[63:0];
  reg [191:0] d1258 = 192'h0;
  wire [63:0] n1258 = d1258[191:128];
  wire [64:0] n1259 = {1'h0, n1258} + {1'h0, n1254};
  wire [63:0] n1265 = r1249[127:64];
  reg [197:0] d1269 = 198'h0;
  wire [65:0] n1269 = d1269[197:132];
  wire [65:0] n1270 = n1269 + {2'h0, n1265};
  wire [1:0] n1273 = r1249[129:128];
  reg [191:0] d1275 = 192'h0;
  wire [63:0] n1275 = d1275[191:128];
  wire [63:0] n1276 = 64'hfffffffffffffffe + n1275 + {62'h0, n1273};
  // stage 17
  reg [447:0] d447 = 448'h0;
  wire [63:0] n447 = d447[447:384];
  reg [127:0] d448 = 128'h0;
  wire [63:0] n448 = d448[127:64];
  reg [63:0] r450 = 64'h0;
  reg r452 = 1'h0;
  reg [123:0] d453 = 124'h0;
  wire [61:0] n453 = d453[123:62];
  wire [61:0] n454 = n453 + {61'h0, r452};
  wire [253:0] n455 = {n454, r450, n448, n447};
  reg [447:0] d865 = 448'h0;
  wire [63:0] n865 = d865[447:384];
  reg [127:0] d866 = 128'h0;
  wire [63:0] n866 = d866[127:64];
  reg [63:0] r868 = 64'h0;
  reg r870 = 1'h0;
  reg [123:0] d871 = 124'h0;
  wire [61:0] n871 = d871[123:62];
  wire [61:0] n872 = n871 + {61'h0, r870};
  wire [253:0] n873 = {n872, r868, n866, n865};
  reg [64:0] r1260 = 65'h0;
  reg [263:0] d1261 = 264'h0;
  wire [65:0] n1261 = d1261[263:198];
  wire [65:0] n1262 = n1261 + {1'h0, r1260};
  reg [65:0] r1271 = 66'h0;
  reg [63:0] r1277 = 64'h0;
  wire [63:0] n1280 = r1271[63:0];
  wire [1:0] n1281 = r1271[65:64];
  wire [63:0] n1285 = r1277 + {62'h0, n1281};
  // stage 18
  reg [253:0] r456 = 254'h0;
  reg [253:0] r874 = 254'h0;
  reg [65:0] r1263 = 66'h0;
  wire [63:0] n1278 = r1263[63:0];
  wire [1:0] n1279 = r1263[65:64];
  reg [63:0] r1282 = 64'h0;
  wire [64:0] n1283 = {1'h0, r1282} + {63'h0, n1279};
  wire [253:0] n1296 = ~r456;
  wire [253:0] n1297 = ~r874;
  wire [63:0] n1298 = r456[63:0];
  wire [63:0] n1299 = r456[127:64];
  wire n1301 = n1296[0];
  wire n1302 = n1297[0];
  wire [63:0] n1304 = {n1301, 63'h0};
  wire [63:0] n1305 = {n1302, 63'h0};
  wire [64:0] n1306 = {1'h0, n1299} + {1'h0, n1304} + {1'h0, n1305};
  wire [63:0] n1311 = r456[191:128];
  wire [63:0] n1313 = n1296[64:1];
  wire [63:0] n1314 = n1297[64:1];
  wire [64:0] n1315 = 65'h1 + {1'h0, n1311} + {1'h0, n1313};
  wire [61:0] n1322 = r456[253:192];
  wire [1:0] n1323 = r874[1:0];
  wire [63:0] n1325 = n1296[128:65];
  wire [63:0] n1326 = n1297[128:65];
  wire [63:0] n1327 = {n1323, n1322};
  wire [65:0] n1328 = {2'h0, n1327} + {2'h0, n1325} + {2'h0, n1326};
  wire [63:0] n1332 = r874[65:2];
  wire [63:0] n1334 = n1296[192:129];
  wire [63:0] n1335 = n1297[192:129];
  wire [65:0] n1336 = {2'h0, n1332} + {2'h0, n1334} + {2'h0, n1335};
  wire [63:0] n1340 = r874[129:66];
  wire [60:0] n1342 = n1296[253:193];
  wire [60:0] n1343 = n1297[253:193];
  wire [64:0] n1344 = 65'hc000000000000000 + {1'h0, n1340} + {4'h0, n1342};
  wire [63:0] n1351 = r874[193:130];
  wire [64:0] n1353 = 65'hffffffffffffffff + {1'h0, n1351};
  wire [59:0] n1355 = r874[253:194];
  wire [59:0] n1357 = 60'hfffffffffffffff + n1355;
  // stage 19
  reg [64:0] r1284 = 65'h0;
  wire [63:0] n1288 = r1284[63:0];
  wire n1290 = r1284[64];
  reg [64:0] r1354 = 65'h0;
  reg [59:0] r1358 = 60'h0;
  wire [63:0] n1380 = r1354[63:0];
  wire n1381 = r1354[64];
  wire [59:0] n1385 = r1358 + {59'h0, n1381};
  // stage 20
  reg [447:0] d1286 = 448'h0;
  wire [63:0] n1286 = d1286[447:384];
  reg [127:0] d1287 = 128'h0;
  wire [63:0] n1287 = d1287[127:64];
  reg [63:0] r1289 = 64'h0;
  reg r1291 = 1'h0;
  reg [191:0] d1292 = 192'h0;
  wire [63:0] n1292 = d1292[191:128];
  wire [63:0] n1293 = n1292 + {63'h0, r1291};
  wire [255:0] n1294 = {n1293, r1289, n1287, n1286};
  // stage 21
  reg [255:0] r1295 = 256'h0;
  wire n1300 = r1295[0];
  wire [63:0] n1307 = {n1300, 63'h0};
  reg [194:0] d1308 = 195'h0;
  wire [64:0] n1308 = d1308[194:130];
  wire [65:0] n1309 = {1'h0, n1308} + {2'h0, n1307};
  wire [63:0] n1312 = r1295[64:1];
  reg [191:0] d1316 = 192'h0;
  wire [63:0] n1316 = d1316[191:128];
  wire [64:0] n1317 = {1'h0, n1316} + {1'h0, n1312};
  wire [63:0] n1324 = r1295[128:65];
  reg [197:0] d1329 = 198'h0;
  wire [65:0] n1329 = d1329[197:132];
  wire [65:0] n1330 = n1329 + {2'h0, n1324};
  wire [63:0] n1333 = r1295[192:129];
  reg [197:0] d1337 = 198'h0;
  wire [65:0] n1337 = d1337[197:132];
  wire [65:0] n1338 = n1337 + {2'h0, n1333};
  wire [62:0] n1341 = r1295[255:193];
  reg [182:0] d1345 = 183'h0;
  wire [60:0] n1345 = d1345[182:122];
  wire [63:0] n1346 = {3'h0, n1345} + {1'h0, n1341};
  // stage 22
  reg [65:0] r1310 = 66'h0;
  reg [64:0] r1318 = 65'h0;
  reg [259:0] d1319 = 260'h0;
  wire [64:0] n1319 = d1319[259:195];
  wire [65:0] n1320 = {1'h0, n1319} + {1'h0, r1318};
  reg [65:0] r1331 = 66'h0;
  reg [65:0] r1339 = 66'h0;
  reg [63:0] r1347 = 64'h0;
  reg [259:0] d1348 = 260'h0;
  wire [64:0] n1348 = d1348[259:195];
  wire [65:0] n1349 = {1'h0, n1348} + {2'h0, r1347};
  wire [63:0] n1359 = r1310[63:0];
  wire [1:0] n1360 = r1310[65:64];
  wire [63:0] n1366 = r1331[63:0];
  wire [1:0] n1367 = r1331[65:64];
  wire [63:0] n1371 = r1339[63:0];
  wire [1:0] n1372 = r1339[65:64];
  wire [64:0] n1373 = {1'h0, n1371} + {63'h0, n1367};
  // stage 23
  reg [65:0] r1321 = 66'h0;
  reg [65:0] r1350 = 66'h0;
  wire [63:0] n1361 = r1321[63:0];
  wire [1:0] n1362 = r1321[65:64];
  reg [1:0] r1363 = 2'h0;
  wire [64:0] n1364 = {1'h0, n1361} + {63'h0, r1363};
  reg [63:0] r1368 = 64'h0;
  wire [64:0] n1369 = {1'h0, r1368} + {63'h0, n1362};
  reg [64:0] r1374 = 65'h0;
  wire [63:0] n1375 = r1350[63:0];
  wire [1:0] n1376 = r1350[65:64];
  reg [1:0] r1377 = 2'h0;
  wire [64:0] n1378 = {1'h0, n1375} + {63'h0, r1377};
  reg [255:0] d1382 = 256'h0;
  wire [63:0] n1382 = d1382[255:192];
  wire [64:0] n1383 = {1'h0, n1382} + {63'h0, n1376};
  wire [63:0] n1401 = r1374[63:0];
  wire n1404 = r1374[64];
  wire n1406 = &n1401;
  // stage 24
  reg [64:0] r1365 = 65'h0;
  reg [64:0] r1370 = 65'h0;
  reg [64:0] r1379 = 65'h0;
  reg [64:0] r1384 = 65'h0;
  wire [63:0] n1388 = r1365[63:0];
  wire n1390 = r1365[64];
  wire [63:0] n1392 = r1370[63:0];
  wire n1395 = r1370[64];
  wire n1397 = &n1392;
  wire [63:0] n1410 = r1379[63:0];
  wire n1413 = r1379[64];
  wire n1415 = &n1410;
  wire [63:0] n1419 = r1384[63:0];
  wire n1422 = r1384[64];
  wire n1424 = &n1419;
  // stage 25
  reg [447:0] d1386 = 448'h0;
  wire [63:0] n1386 = d1386[447:384];
  reg [191:0] d1387 = 192'h0;
  wire [63:0] n1387 = d1387[191:128];
  reg [63:0] r1389 = 64'h0;
  reg r1391 = 1'h0;
  reg [63:0] r1393 = 64'h0;
  wire [63:0] n1394 = r1393 + {63'h0, r1391};
  reg r1396 = 1'h0;
  reg r1398 = 1'h0;
  wire n1399 = r1398 & r1391;
  wire n1400 = r1396 | n1399;
  reg [127:0] d1402 = 128'h0;
  wire [63:0] n1402 = d1402[127:64];
  wire [63:0] n1403 = n1402 + {63'h0, n1400};
  reg [1:0] d1405 = 2'h0;
  wire n1405 = d1405[1];
  reg [1:0] d1407 = 2'h0;
  wire n1407 = d1407[1];
  wire n1408 = n1407 & n1400;
  wire n1409 = n1405 | n1408;
  reg [63:0] r1411 = 64'h0;
  wire [63:0] n1412 = r1411 + {63'h0, n1409};
  reg r1414 = 1'h0;
  reg r1416 = 1'h0;
  wire n1417 = r1416 & n1409;
  wire n1418 = r1414 | n1417;
  reg [63:0] r1420 = 64'h0;
  wire [63:0] n1421 = r1420 + {63'h0, n1418};
  reg r1423 = 1'h0;
  reg r1425 = 1'h0;
  wire n1426 = r1425 & n1418;
  wire n1427 = r1423 | n1426;
  reg [359:0] d1428 = 360'h0;
  wire [59:0] n1428 = d1428[359:300];
  wire [59:0] n1429 = n1428 + {59'h0, n1427};
  wire [507:0] n1430 = {n1429, n1421, n1412, n1403, n1394, r1389, n1387, n1386};
  // stage 26
  reg [507:0] r1431 = 508'h0;
  wire [248:0] n1432 = r1431[248:0];
  wire [242:0] n1433 = r1431[242:0];
  wire [238:0] n1434 = r1431[238:0];
  wire [226:0] n1435 = r1431[226:0];
  wire [223:0] n1436 = r1431[223:0];
  wire [216:0] n1437 = r1431[216:0];
  wire [201:0] n1438 = r1431[201:0];
  wire [192:0] n1439 = r1431[192:0];
  wire [185:0] n1440 = r1431[185:0];
  wire [183:0] n1441 = r1431[183:0];
  wire [181:0] n1442 = r1431[181:0];
  wire [179:0] n1443 = r1431[179:0];
  wire [169:0] n1444 = r1431[169:0];
  wire [167:0] n1445 = r1431[167:0];
  wire [154:0] n1446 = r1431[154:0];
  wire [152:0] n1447 = r1431[152:0];
  wire [150:0] n1448 = r1431[150:0];
  wire [142:0] n1449 = r1431[142:0];
  wire [138:0] n1450 = r1431[138:0];
  wire [135:0] n1451 = r1431[135:0];
  wire [116:0] n1452 = r1431[116:0];
  wire [114:0] n1453 = r1431[114:0];
  wire [107:0] n1454 = r1431[107:0];
  wire [100:0] n1455 = r1431[100:0];
  wire [89:0] n1456 = r1431[89:0];
  wire [85:0] n1457 = r1431[85:0];
  wire [81:0] n1458 = r1431[81:0];
  wire [75:0] n1459 = r1431[75:0];
  wire [73:0] n1460 = r1431[73:0];
  wire [68:0] n1461 = r1431[68:0];
  wire [66:0] n1462 = r1431[66:0];
  wire [61:0] n1463 = r1431[61:0];
  wire [59:0] n1464 = r1431[59:0];
  wire [56:0] n1465 = r1431[56:0];
  wire [53:0] n1466 = r1431[53:0];
  wire [51:0] n1467 = r1431[51:0];
  wire [48:0] n1468 = r1431[48:0];
  wire [44:0] n1469 = r1431[44:0];
  wire [40:0] n1470 = r1431[40:0];
  wire [38:0] n1471 = r1431[38:0];
  wire [35:0] n1472 = r1431[35:0];
  wire [32:0] n1473 = r1431[32:0];
  wire [28:0] n1474 = r1431[28:0];
  wire [25:0] n1475 = r1431[25:0];
  wire [23:0] n1476 = r1431[23:0];
  wire [21:0] n1477 = r1431[21:0];
  wire [18:0] n1478 = r1431[18:0];
  wire [14:0] n1479 = r1431[14:0];
  wire [12:0] n1480 = r1431[12:0];
  wire [8:0] n1481 = r1431[8:0];
  wire [6:0] n1482 = r1431[6:0];
  wire [4:0] n1483 = r1431[4:0];
  wire [248:0] n1484 = ~n1432;
  wire [242:0] n1485 = ~n1433;
  wire [238:0] n1486 = ~n1434;
  wire [226:0] n1487 = ~n1435;
  wire [223:0] n1488 = ~n1436;
  wire [216:0] n1489 = ~n1437;
  wire [201:0] n1490 = ~n1438;
  wire [192:0] n1491 = ~n1439;
  wire [185:0] n1492 = ~n1440;
  wire [183:0] n1493 = ~n1441;
  wire [181:0] n1494 = ~n1442;
  wire [179:0] n1495 = ~n1443;
  wire [169:0] n1496 = ~n1444;
  wire [167:0] n1497 = ~n1445;
  wire [154:0] n1498 = ~n1446;
  wire [152:0] n1499 = ~n1447;
  wire [150:0] n1500 = ~n1448;
  wire [142:0] n1501 = ~n1449;
  wire [138:0] n1502 = ~n1450;
  wire [135:0] n1503 = ~n1451;
  wire [116:0] n1504 = ~n1452;
  wire [114:0] n1505 = ~n1453;
  wire [107:0] n1506 = ~n1454;
  wire [100:0] n1507 = ~n1455;
  wire [89:0] n1508 = ~n1456;
  wire [85:0] n1509 = ~n1457;
  wire [81:0] n1510 = ~n1458;
  wire [75:0] n1511 = ~n1459;
  wire [73:0] n1512 = ~n1460;
  wire [68:0] n1513 = ~n1461;
  wire [66:0] n1514 = ~n1462;
  wire [61:0] n1515 = ~n1463;
  wire [59:0] n1516 = ~n1464;
  wire [53:0] n1517 = ~n1466;
  wire [40:0] n1518 = ~n1470;
  wire [32:0] n1519 = ~n1473;
  wire [28:0] n1520 = ~n1474;
  wire [25:0] n1521 = ~n1475;
  wire [23:0] n1522 = ~n1476;
  wire [12:0] n1523 = ~n1480;
  wire [8:0] n1524 = ~n1481;
  wire [6:0] n1525 = ~n1482;
  wire [4:0] n1526 = ~n1483;
  wire [63:0] n1527 = r1431[63:0];
  wire [60:0] n1528 = r1431[60:0];
  wire [56:0] n1529 = n1484[56:0];
  wire [50:0] n1530 = n1485[50:0];
  wire [46:0] n1531 = n1486[46:0];
  wire [37:0] n1532 = r1431[37:0];
  wire [34:0] n1533 = n1487[34:0];
  wire [31:0] n1534 = n1488[31:0];
  wire [29:0] n1535 = r1431[29:0];
  wire [24:0] n1536 = n1489[24:0];
  wire [20:0] n1537 = r1431[20:0];
  wire [11:0] n1538 = r1431[11:0];
  wire [9:0] n1539 = n1490[9:0];
  wire n1540 = n1491[0];
  wire [63:0] n1544 = {n1528, 3'h0};
  wire [65:0] n1545 = 66'h8040008120022080 + {2'h0, n1527} + {2'h0, n1544};
  wire [56:0] n1547 = {n1466, 3'h0};
  wire [56:0] n1549 = {n1530, 6'h0};
  wire [58:0] n1550 = {2'h0, n1529} + {2'h0, n1547} + {2'h0, n1549};
  wire [48:0] n1553 = {n1531, 2'h0};
  wire [48:0] n1555 = {n1469, 4'h0};
  wire [50:0] n1556 = {2'h0, n1468} + {2'h0, n1553} + {2'h0, n1555};
  wire [40:0] n1558 = {n1532, 3'h0};
  wire [40:0] n1559 = {n1533, 6'h0};
  wire [42:0] n1560 = {2'h0, n1470} + {2'h0, n1558} + {2'h0, n1559};
  wire [31:0] n1562 = {n1535, 2'h0};
  wire [31:0] n1563 = {n1536, 7'h0};
  wire [33:0] n1564 = {2'h0, n1534} + {2'h0, n1562} + {2'h0, n1563};
  wire [20:0] n1566 = {n1479, 6'h0};
  wire [20:0] n1568 = {n1538, 9'h0};
  wire [22:0] n1569 = {2'h0, n1537} + {2'h0, n1566} + {2'h0, n1568};
  wire [9:0] n1572 = {n1483, 5'h0};
  wire [9:0] n1573 = {n1540, 9'h0};
  wire [11:0] n1574 = {2'h0, n1539} + {2'h0, n1572} + {2'h0, n1573};
  wire [63:0] n1593 = r1431[127:64];
  wire [63:0] n1594 = r1431[124:61];
  wire [63:0] n1595 = n1484[120:57];
  wire [63:0] n1596 = r1431[117:54];
  wire [63:0] n1597 = n1485[114:51];
  wire [63:0] n1598 = r1431[112:49];
  wire [63:0] n1599 = n1486[110:47];
  wire [63:0] n1600 = r1431[108:45];
  wire [63:0] n1601 = r1431[104:41];
  wire [63:0] n1602 = r1431[101:38];
  wire [63:0] n1603 = n1487[98:35];
  wire [63:0] n1604 = n1488[95:32];
  wire [63:0] n1605 = r1431[93:30];
  wire [63:0] n1606 = n1489[88:25];
  wire [63:0] n1607 = r1431[84:21];
  wire [63:0] n1608 = r1431[78:15];
  wire [63:0] n1609 = r1431[75:12];
  wire [63:0] n1610 = n1490[73:10];
  wire [63:0] n1611 = r1431[68:5];
  wire [63:0] n1612 = n1491[64:1];
  wire [62:0] n1613 = r1431[62:0];
  wire [57:0] n1614 = n1492[57:0];
  wire [55:0] n1615 = n1493[55:0];
  wire [53:0] n1616 = n1494[53:0];
  wire [51:0] n1617 = n1495[51:0];
  wire [46:0] n1618 = r1431[46:0];
  wire [41:0] n1619 = n1496[41:0];
  wire [39:0] n1620 = n1497[39:0];
  wire [34:0] n1621 = r1431[34:0];
  wire [31:0] n1622 = r1431[31:0];
  wire [26:0] n1623 = n1498[26:0];
  wire [24:0] n1624 = n1499[24:0];
  wire [22:0] n1625 = n1500[22:0];
  wire [16:0] n1626 = r1431[16:0];
  wire [14:0] n1627 = n1501[14:0];
  wire [10:0] n1628 = n1502[10:0];
  wire [7:0] n1629 = n1503[7:0];
  wire [2:0] n1630 = r1431[2:0];
  wire n1631 = r1431[0];
  wire [65:0] n1633 = 66'h12202a001401540 + {2'h0, n1593} + {2'h0, n1594};
  wire [65:0] n1635 = {2'h0, n1595} + {2'h0, n1596} + {2'h0, n1597};
  wire [65:0] n1637 = {2'h0, n1598} + {2'h0, n1599} + {2'h0, n1600};
  wire [65:0] n1639 = {2'h0, n1601} + {2'h0, n1602} + {2'h0, n1603};
  wire [65:0] n1641 = {2'h0, n1604} + {2'h0, n1605} + {2'h0, n1606};
  wire [65:0] n1643 = {2'h0, n1607} + {2'h0, n1608} + {2'h0, n1609};
  wire [65:0] n1645 = {2'h0, n1610} + {2'h0, n1611} + {2'h0, n1612};
  wire [62:0] n1647 = {n1528, 2'h0};
  wire [62:0] n1648 = {n1614, 5'h0};
  wire [64:0] n1649 = {2'h0, n1613} + {2'h0, n1647} + {2'h0, n1648};
  wire [55:0] n1651 = {n1616, 2'h0};
  wire [55:0] n1652 = {n1617, 4'h0};
  wire [57:0] n1653 = {2'h0, n1615} + {2'h0, n1651} + {2'h0, n1652};
  wire [48:0] n1655 = {n1618, 2'h0};
  wire [50:0] n1656 = {2'h0, n1468} + {2'h0, n1655} + {2'h0, n1555};
  wire [41:0] n1658 = {n1620, 2'h0};
  wire [41:0] n1659 = {n1621, 7'h0};
  wire [43:0] n1660 = {2'h0, n1619} + {2'h0, n1658} + {2'h0, n1659};
  wire [31:0] n1662 = {n1623, 5'h0};
  wire [33:0] n1663 = {2'h0, n1622} + {2'h0, n1562} + {2'h0, n1662};
  wire [24:0] n1665 = {n1625, 2'h0};
  wire [24:0] n1667 = {n1626, 8'h0};
  wire [26:0] n1668 = {2'h0, n1624} + {2'h0, n1665} + {2'h0, n1667};
  wire [14:0] n1670 = {n1628, 4'h0};
  wire [14:0] n1671 = {n1629, 7'h0};
  wire [16:0] n1672 = {2'h0, n1627} + {2'h0, n1670} + {2'h0, n1671};
  wire [2:0] n1674 = {n1631, 2'h0};
  wire [3:0] n1675 = {1'h0, n1630} + {1'h0, n1674};
  wire [63:0] n1705 = r1431[191:128];
  wire [63:0] n1706 = r1431[188:125];
  wire [63:0] n1707 = n1484[184:121];
  wire [63:0] n1708 = r1431[181:118];
  wire [63:0] n1709 = n1485[178:115];
  wire [63:0] n1710 = r1431[176:113];
  wire [63:0] n1711 = n1486[174:111];
  wire [63:0] n1712 = r1431[172:109];
  wire [63:0] n1713 = r1431[168:105];
  wire [63:0] n1714 = r1431[165:102];
  wire [63:0] n1715 = n1487[162:99];
  wire [63:0] n1716 = n1488[159:96];
  wire [63:0] n1717 = r1431[157:94];
  wire [63:0] n1718 = n1489[152:89];
  wire [63:0] n1719 = r1431[148:85];
  wire [63:0] n1720 = r1431[142:79];
  wire [63:0] n1721 = r1431[139:76];
  wire [63:0] n1722 = n1490[137:74];
  wire [63:0] n1723 = r1431[132:69];
  wire [63:0] n1724 = n1491[128:65];
  wire [63:0] n1725 = r1431[126:63];
  wire [63:0] n1726 = n1492[121:58];
  wire [63:0] n1727 = n1493[119:56];
  wire [63:0] n1728 = n1494[117:54];
  wire [63:0] n1729 = n1495[115:52];
  wire [63:0] n1730 = r1431[110:47];
  wire [63:0] n1731 = n1496[105:42];
  wire [63:0] n1732 = n1497[103:40];
  wire [63:0] n1733 = r1431[98:35];
  wire [63:0] n1734 = r1431[95:32];
  wire [63:0] n1735 = n1498[90:27];
  wire [63:0] n1736 = n1499[88:25];
  wire [63:0] n1737 = n1500[86:23];
  wire [63:0] n1738 = r1431[80:17];
  wire [63:0] n1739 = n1501[78:15];
  wire [63:0] n1740 = n1502[74:11];
  wire [63:0] n1741 = n1503[71:8];
  wire [63:0] n1742 = r1431[66:3];
  wire [63:0] n1743 = r1431[64:1];
  wire [54:0] n1744 = r1431[54:0];
  wire [52:0] n1745 = n1504[52:0];
  wire [50:0] n1746 = n1505[50:0];
  wire [45:0] n1747 = r1431[45:0];
  wire [43:0] n1748 = n1506[43:0];
  wire [41:0] n1749 = r1431[41:0];
  wire [36:0] n1750 = n1507[36:0];
  wire [27:0] n1751 = r1431[27:0];
  wire [25:0] n1752 = n1508[25:0];
  wire [21:0] n1753 = n1509[21:0];
  wire [19:0] n1754 = r1431[19:0];
  wire [17:0] n1755 = n1510[17:0];
  wire [11:0] n1756 = n1511[11:0];
  wire [9:0] n1757 = n1512[9:0];
  wire [7:0] n1758 = r1431[7:0];
  wire [4:0] n1759 = n1513[4:0];
  wire [2:0] n1760 = n1514[2:0];
  wire [65:0] n1762 = 66'h2850444008102800 + {2'h0, n1705} + {2'h0, n1706};
  wire [65:0] n1764 = {2'h0, n1707} + {2'h0, n1708} + {2'h0, n1709};
  wire [65:0] n1766 = {2'h0, n1710} + {2'h0, n1711} + {2'h0, n1712};
  wire [65:0] n1768 = {2'h0, n1713} + {2'h0, n1714} + {2'h0, n1715};
  wire [65:0] n1770 = {2'h0, n1716} + {2'h0, n1717} + {2'h0, n1718};
  wire [65:0] n1772 = {2'h0, n1719} + {2'h0, n1720} + {2'h0, n1721};
  wire [65:0] n1774 = {2'h0, n1722} + {2'h0, n1723} + {2'h0, n1724};
  wire [65:0] n1776 = {2'h0, n1725} + {2'h0, n1594} + {2'h0, n1726};
  wire [65:0] n1778 = {2'h0, n1727} + {2'h0, n1728} + {2'h0, n1729};
  wire [65:0] n1780 = {2'h0, n1598} + {2'h0, n1730} + {2'h0, n1600};
  wire [65:0] n1782 = {2'h0, n1731} + {2'h0, n1732} + {2'h0, n1733};
  wire [65:0] n1784 = {2'h0, n1734} + {2'h0, n1605} + {2'h0, n1735};
  wire [65:0] n1786 = {2'h0, n1736} + {2'h0, n1737} + {2'h0, n1738};
  wire [65:0] n1788 = {2'h0, n1739} + {2'h0, n1740} + {2'h0, n1741};
  wire [63:0] n1790 = {n1465, 7'h0};
  wire [65:0] n1791 = {2'h0, n1742} + {2'h0, n1743} + {2'h0, n1790};
  wire [54:0] n1793 = {n1745, 2'h0};
  wire [54:0] n1794 = {n1746, 4'h0};
  wire [56:0] n1795 = {2'h0, n1744} + {2'h0, n1793} + {2'h0, n1794};
  wire [45:0] n1797 = {n1748, 2'h0};
  wire [45:0] n1798 = {n1749, 4'h0};
  wire [47:0] n1799 = {2'h0, n1747} + {2'h0, n1797} + {2'h0, n1798};
  wire [36:0] n1801 = {n1621, 2'h0};
  wire [36:0] n1802 = {n1751, 9'h0};
  wire [38:0] n1803 = {2'h0, n1750} + {2'h0, n1801} + {2'h0, n1802};
  wire [25:0] n1805 = {n1753, 4'h0};
  wire [25:0] n1806 = {n1754, 6'h0};
  wire [27:0] n1807 = {2'h0, n1752} + {2'h0, n1805} + {2'h0, n1806};
  wire [17:0] n1809 = {n1756, 6'h0};
  wire [17:0] n1810 = {n1757, 8'h0};
  wire [19:0] n1811 = {2'h0, n1755} + {2'h0, n1809} + {2'h0, n1810};
  wire [7:0] n1813 = {n1759, 3'h0};
  wire [7:0] n1814 = {n1760, 5'h0};
  wire [9:0] n1815 = {2'h0, n1758} + {2'h0, n1813} + {2'h0, n1814};
  wire [63:0] n1846 = r1431[255:192];
  wire [63:0] n1847 = r1431[252:189];
  wire [63:0] n1848 = n1484[248:185];
  wire [63:0] n1849 = r1431[245:182];
  wire [63:0] n1850 = n1485[242:179];
  wire [63:0] n1851 = r1431[240:177];
  wire [63:0] n1852 = n1486[238:175];
  wire [63:0] n1853 = r1431[236:173];
  wire [63:0] n1854 = r1431[232:169];
  wire [63:0] n1855 = r1431[229:166];
  wire [63:0] n1856 = n1487[226:163];
  wire [63:0] n1857 = n1488[223:160];
  wire [63:0] n1858 = r1431[221:158];
  wire [63:0] n1859 = n1489[216:153];
  wire [63:0] n1860 = r1431[212:149];
  wire [63:0] n1861 = r1431[206:143];
  wire [63:0] n1862 = r1431[203:140];
  wire [63:0] n1863 = n1490[201:138];
  wire [63:0] n1864 = r1431[196:133];
  wire [63:0] n1865 = n1491[192:129];
  wire [63:0] n1866 = r1431[190:127];
  wire [63:0] n1867 = n1492[185:122];
  wire [63:0] n1868 = n1493[183:120];
  wire [63:0] n1869 = n1494[181:118];
  wire [63:0] n1870 = n1495[179:116];
  wire [63:0] n1871 = r1431[174:111];
  wire [63:0] n1872 = n1496[169:106];
  wire [63:0] n1873 = n1497[167:104];
  wire [63:0] n1874 = r1431[162:99];
  wire [63:0] n1875 = r1431[159:96];
  wire [63:0] n1876 = n1498[154:91];
  wire [63:0] n1877 = n1499[152:89];
  wire [63:0] n1878 = n1500[150:87];
  wire [63:0] n1879 = r1431[144:81];
  wire [63:0] n1880 = n1501[142:79];
  wire [63:0] n1881 = n1502[138:75];
  wire [63:0] n1882 = n1503[135:72];
  wire [63:0] n1883 = r1431[130:67];
  wire [63:0] n1884 = r1431[128:65];
  wire [63:0] n1885 = r1431[120:57];
  wire [63:0] n1886 = r1431[118:55];
  wire [63:0] n1887 = n1504[116:53];
  wire [63:0] n1888 = n1505[114:51];
  wire [63:0] n1889 = r1431[109:46];
  wire [63:0] n1890 = n1506[107:44];
  wire [63:0] n1891 = r1431[105:42];
  wire [63:0] n1892 = n1507[100:37];
  wire [63:0] n1893 = r1431[91:28];
  wire [63:0] n1894 = n1508[89:26];
  wire [63:0] n1895 = n1509[85:22];
  wire [63:0] n1896 = r1431[83:20];
  wire [63:0] n1897 = n1510[81:18];
  wire [63:0] n1898 = n1511[75:12];
  wire [63:0] n1899 = n1512[73:10];
  wire [63:0] n1900 = r1431[71:8];
  wire [63:0] n1901 = n1513[68:5];
  wire [63:0] n1902 = n1514[66:3];
  wire [63:0] n1904 = 64'ha88014880800414 + n1846 + n1847;
  wire [63:0] n1906 = n1848 + n1849 + n1850;
  wire [63:0] n1908 = n1851 + n1852 + n1853;
  wire [63:0] n1910 = n1854 + n1855 + n1856;
  wire [63:0] n1912 = n1857 + n1858 + n1859;
  wire [63:0] n1914 = n1860 + n1861 + n1862;
  wire [63:0] n1916 = n1863 + n1864 + n1865;
  wire [63:0] n1918 = n1866 + n1706 + n1867;
  wire [63:0] n1920 = n1868 + n1869 + n1870;
  wire [63:0] n1922 = n1710 + n1871 + n1712;
  wire [63:0] n1924 = n1872 + n1873 + n1874;
  wire [63:0] n1926 = n1875 + n1717 + n1876;
  wire [63:0] n1928 = n1877 + n1878 + n1879;
  wire [63:0] n1930 = n1880 + n1881 + n1882;
  wire [63:0] n1932 = n1883 + n1884 + n1885;
  wire [63:0] n1934 = n1886 + n1887 + n1888;
  wire [63:0] n1936 = n1889 + n1890 + n1891;
  wire [63:0] n1938 = n1892 + n1733 + n1893;
  wire [63:0] n1940 = n1894 + n1895 + n1896;
  wire [63:0] n1942 = n1897 + n1898 + n1899;
  wire [63:0] n1944 = n1900 + n1901 + n1902;
  wire [61:0] n1946 = {n1516, 2'h0};
  wire [61:0] n1947 = {n1465, 5'h0};
  wire [61:0] n1948 = n1515 + n1946 + n1947;
  wire [53:0] n1950 = {n1467, 2'h0};
  wire [53:0] n1951 = {n1468, 5'h0};
  wire [53:0] n1952 = n1517 + n1950 + n1951;
  wire [44:0] n1954 = {n1518, 4'h0};
  wire [44:0] n1955 = {n1471, 6'h0};
  wire [44:0] n1956 = n1469 + n1954 + n1955;
  wire [35:0] n1958 = {n1519, 3'h0};
  wire [35:0] n1959 = {n1520, 7'h0};
  wire [35:0] n1960 = n1472 + n1958 + n1959;
  wire [25:0] n1962 = {n1522, 2'h0};
  wire [25:0] n1963 = {n1477, 4'h0};
  wire [25:0] n1964 = n1521 + n1962 + n1963;
  wire [18:0] n1966 = {n1479, 4'h0};
  wire [18:0] n1967 = {n1523, 6'h0};
  wire [18:0] n1968 = n1478 + n1966 + n1967;
  wire [8:0] n1970 = {n1525, 2'h0};
  wire [8:0] n1971 = {n1526, 4'h0};
  wire [8:0] n1972 = n1524 + n1970 + n1971;
  wire [55:0] n2198 = r1431[309:254];
  wire [63:0] n2200 = {n2198, 8'h0};
  wire [63:0] n2355 = r1431[373:310];
  wire [63:0] n2470 = r1431[437:374];
  wire [63:0] n2539 = r1431[501:438];
  wire [5:0] n2570 = r1431[507:502];
  // stage 27
  reg [65:0] r1546 = 66'h0;
  reg [58:0] r1551 = 59'h0;
  reg [50:0] r1557 = 51'h0;
  reg [42:0] r1561 = 43'h0;
  reg [33:0] r1565 = 34'h0;
  reg [22:0] r1570 = 23'h0;
  reg [11:0] r1575 = 12'h0;
  wire [65:0] n1576 = {r1551, 7'h0};
  wire [65:0] n1578 = {r1557, 15'h0};
  wire [67:0] n1579 = {2'h0, r1546} + {2'h0, n1576} + {2'h0, n1578};
  wire [42:0] n1581 = {r1565, 9'h0};
  wire [42:0] n1583 = {r1570, 20'h0};
  wire [44:0] n1584 = {2'h0, r1561} + {2'h0, n1581} + {2'h0, n1583};
  wire [65:0] n1589 = {r1575, 54'h0};
  reg [65:0] r1634 = 66'h0;
  reg [65:0] r1636 = 66'h0;
  reg [65:0] r1638 = 66'h0;
  reg [65:0] r1640 = 66'h0;
  reg [65:0] r1642 = 66'h0;
  reg [65:0] r1644 = 66'h0;
  reg [65:0] r1646 = 66'h0;
  reg [64:0] r1650 = 65'h0;
  reg [57:0] r1654 = 58'h0;
  reg [50:0] r1657 = 51'h0;
  reg [43:0] r1661 = 44'h0;
  reg [33:0] r1664 = 34'h0;
  reg [26:0] r1669 = 27'h0;
  reg [16:0] r1673 = 17'h0;
  reg [3:0] r1676 = 4'h0;
  wire [67:0] n1677 = {2'h0, r1634} + {2'h0, r1636} + {2'h0, r1638};
  wire [67:0] n1679 = {2'h0, r1640} + {2'h0, r1642} + {2'h0, r1644};
  wire [65:0] n1681 = {r1650, 1'h0};
  wire [65:0] n1682 = {r1654, 8'h0};
  wire [67:0] n1683 = {2'h0, r1646} + {2'h0, n1681} + {2'h0, n1682};
  wire [50:0] n1685 = {r1661, 7'h0};
  wire [50:0] n1687 = {r1664, 17'h0};
  wire [52:0] n1688 = {2'h0, r1657} + {2'h0, n1685} + {2'h0, n1687};
  wire [26:0] n1691 = {r1673, 10'h0};
  wire [25:0] n1693 = {r1676, 22'h0};
  wire [27:0] n1694 = {1'h0, r1669} + {1'h0, n1691} + {2'h0, n1693};
  reg [65:0] r1763 = 66'h0;
  reg [65:0] r1765 = 66'h0;
  reg [65:0] r1767 = 66'h0;
  reg [65:0] r1769 = 66'h0;
  reg [65:0] r1771 = 66'h0;
  reg [65:0] r1773 = 66'h0;
  reg [65:0] r1775 = 66'h0;
  reg [65:0] r1777 = 66'h0;
  reg [65:0] r1779 = 66'h0;
  reg [65:0] r1781 = 66'h0;
  reg [65:0] r1783 = 66'h0;
  reg [65:0] r1785 = 66'h0;
  reg [65:0] r1787 = 66'h0;
  reg [65:0] r1789 = 66'h0;
  reg [65:0] r1792 = 66'h0;
  reg [56:0] r1796 = 57'h0;
  reg [47:0] r1800 = 48'h0;
  reg [38:0] r1804 = 39'h0;
  reg [27:0] r1808 = 28'h0;
  reg [19:0] r1812 = 20'h0;
  reg [9:0] r1816 = 10'h0;
  wire [67:0] n1817 = {2'h0, r1763} + {2'h0, r1765} + {2'h0, r1767};
  wire [67:0] n1819 = {2'h0, r1769} + {2'h0, r1771} + {2'h0, r1773};
  wire [67:0] n1821 = {2'h0, r1775} + {2'h0, r1777} + {2'h0, r1779};
  wire [67:0] n1823 = {2'h0, r1781} + {2'h0, r1783} + {2'h0, r1785};
  wire [67:0] n1825 = {2'h0, r1787} + {2'h0, r1789} + {2'h0, r1792};
  wire [56:0] n1827 = {r1800, 9'h0};
  wire [56:0] n1829 = {r1804, 18'h0};
  wire [58:0] n1830 = {2'h0, r1796} + {2'h0, n1827} + {2'h0, n1829};
  wire [27:0] n1832 = {r1812, 8'h0};
  wire [27:0] n1833 = {r1816, 18'h0};
  wire [29:0] n1834 = {2'h0, r1808} + {2'h0, n1832} + {2'h0, n1833};
  reg [63:0] r1905 = 64'h0;
  reg [63:0] r1907 = 64'h0;
  reg [63:0] r1909 = 64'h0;
  reg [63:0] r1911 = 64'h0;
  reg [63:0] r1913 = 64'h0;
  reg [63:0] r1915 = 64'h0;
  reg [63:0] r1917 = 64'h0;
  reg [63:0] r1919 = 64'h0;
  reg [63:0] r1921 = 64'h0;
  reg [63:0] r1923 = 64'h0;
  reg [63:0] r1925 = 64'h0;
  reg [63:0] r1927 = 64'h0;
  reg [63:0] r1929 = 64'h0;
  reg [63:0] r1931 = 64'h0;
  reg [63:0] r1933 = 64'h0;
  reg [63:0] r1935 = 64'h0;
  reg [63:0] r1937 = 64'h0;
  reg [63:0] r1939 = 64'h0;
  reg [63:0] r1941 = 64'h0;
  reg [63:0] r1943 = 64'h0;
  reg [63:0] r1945 = 64'h0;
  reg [61:0] r1949 = 62'h0;
  reg [53:0] r1953 = 54'h0;
  reg [44:0] r1957 = 45'h0;
  reg [35:0] r1961 = 36'h0;
  reg [25:0] r1965 = 26'h0;
  reg [18:0] r1969 = 19'h0;
  reg [8:0] r1973 = 9'h0;
  wire [63:0] n1974 = r1905 + r1907 + r1909;
  wire [63:0] n1976 = r1911 + r1913 + r1915;
  wire [63:0] n1978 = r1917 + r1919 + r1921;
  wire [63:0] n1980 = r1923 + r1925 + r1927;
  wire [63:0] n1982 = r1929 + r1931 + r1933;
  wire [63:0] n1984 = r1935 + r1937 + r1939;
  wire [63:0] n1986 = r1941 + r1943 + r1945;
  wire [61:0] n1988 = {r1953, 8'h0};
  wire [61:0] n1989 = {r1957, 17'h0};
  wire [61:0] n1990 = r1949 + n1988 + n1989;
  wire [35:0] n1992 = {r1965, 10'h0};
  wire [35:0] n1993 = {r1969, 17'h0};
  wire [35:0] n1994 = r1961 + n1992 + n1993;
  wire [63:0] n2008 = {r1973, 55'h0};
  // stage 28
  reg [67:0] r1580 = 68'h0;
  reg [44:0] r1585 = 45'h0;
  wire [67:0] n1587 = {r1585, 23'h0};
  reg [65:0] r1590 = 66'h0;
  wire [68:0] n1591 = {1'h0, r1580} + {1'h0, n1587} + {3'h0, r1590};
  reg [67:0] r1678 = 68'h0;
  reg [67:0] r1680 = 68'h0;
  reg [67:0] r1684 = 68'h0;
  reg [52:0] r1689 = 53'h0;
  reg [27:0] r1695 = 28'h0;
  wire [68:0] n1696 = {1'h0, r1678} + {1'h0, r1680} + {1'h0, r1684};
  wire [51:0] n1699 = {r1695, 24'h0};
  wire [53:0] n1700 = {1'h0, r1689} + {2'h0, n1699};
  reg [67:0] r1818 = 68'h0;
  reg [67:0] r1820 = 68'h0;
  reg [67:0] r1822 = 68'h0;
  reg [67:0] r1824 = 68'h0;
  reg [67:0] r1826 = 68'h0;
  reg [58:0] r1831 = 59'h0;
  reg [29:0] r1835 = 30'h0;
  wire [68:0] n1836 = {1'h0, r1818} + {1'h0, r1820} + {1'h0, r1822};
  wire [67:0] n1838 = {r1831, 9'h0};
  wire [68:0] n1839 = {1'h0, r1824} + {1'h0, r1826} + {1'h0, n1838};
  wire [67:0] n1842 = {r1835, 38'h0};
  reg [63:0] r1975 = 64'h0;
  reg [63:0] r1977 = 64'h0;
  reg [63:0] r1979 = 64'h0;
  reg [63:0] r1981 = 64'h0;
  reg [63:0] r1983 = 64'h0;
  reg [63:0] r1985 = 64'h0;
  reg [63:0] r1987 = 64'h0;
  reg [61:0] r1991 = 62'h0;
  reg [35:0] r1995 = 36'h0;
  wire [63:0] n1996 = r1975 + r1977 + r1979;
  wire [63:0] n1998 = r1981 + r1983 + r1985;
  wire [63:0] n2000 = {r1991, 2'h0};
  wire [63:0] n2002 = {r1995, 28'h0};
  wire [63:0] n2003 = r1987 + n2000 + n2002;
  // stage 29
  reg [68:0] r1592 = 69'h0;
  reg [68:0] r1697 = 69'h0;
  reg [53:0] r1701 = 54'h0;
  wire [68:0] n1702 = {r1701, 15'h0};
  wire [69:0] n1703 = {1'h0, r1697} + {1'h0, n1702};
  reg [68:0] r1837 = 69'h0;
  reg [68:0] r1840 = 69'h0;
  reg [67:0] r1843 = 68'h0;
  wire [69:0] n1844 = {1'h0, r1837} + {1'h0, r1840} + {2'h0, r1843};
  reg [63:0] r1997 = 64'h0;
  reg [63:0] r1999 = 64'h0;
  reg [63:0] r2004 = 64'h0;
  wire [63:0] n2005 = r1997 + r1999 + r2004;
  wire [63:0] n2012 = r1592[63:0];
  wire [4:0] n2013 = r1592[68:64];
  // stage 30
  reg [69:0] r1704 = 70'h0;
  reg [69:0] r1845 = 70'h0;
  reg [63:0] r2006 = 64'h0;
  reg [191:0] d2009 = 192'h0;
  wire [63:0] n2009 = d2009[191:128];
  wire [63:0] n2010 = r2006 + n2009;
  wire [63:0] n2014 = r1704[63:0];
  wire [5:0] n2015 = r1704[69:64];
  reg [4:0] r2016 = 5'h0;
  wire [64:0] n2017 = {1'h0, n2014} + {60'h0, r2016};
  wire [63:0] n2019 = r1845[63:0];
  wire [5:0] n2020 = r1845[69:64];
  wire [64:0] n2021 = {1'h0, n2019} + {59'h0, n2015};
  // stage 31
  reg [63:0] r2011 = 64'h0;
  reg [64:0] r2018 = 65'h0;
  reg [64:0] r2022 = 65'h0;
  reg [5:0] r2023 = 6'h0;
  wire [63:0] n2024 = r2011 + {58'h0, r2023};
  wire [63:0] n2026 = r2018[63:0];
  wire n2028 = r2018[64];
  wire [63:0] n2030 = r2022[63:0];
  wire n2033 = r2022[64];
  wire n2035 = &n2030;
  // stage 33
  reg [255:0] d2025 = 256'h0;
  wire [63:0] n2025 = d2025[255:192];
  reg [127:0] d2027 = 128'h0;
  wire [63:0] n2027 = d2027[127:64];
  reg [1:0] d2029 = 2'h0;
  wire n2029 = d2029[1];
  reg [127:0] d2031 = 128'h0;
  wire [63:0] n2031 = d2031[127:64];
  wire [63:0] n2032 = n2031 + {63'h0, n2029};
  reg [1:0] d2034 = 2'h0;
  wire n2034 = d2034[1];
  reg [1:0] d2036 = 2'h0;
  wire n2036 = d2036[1];
  wire n2037 = n2036 & n2029;
  wire n2038 = n2034 | n2037;
  reg [127:0] d2039 = 128'h0;
  wire [63:0] n2039 = d2039[127:64];
  wire [63:0] n2040 = n2039 + {63'h0, n2038};
  wire [255:0] n2041 = {n2040, n2032, n2027, n2025};
  // stage 34
  reg [255:0] r2042 = 256'h0;
  wire [9:0] n2043 = r2042[255:246];
  wire [12:0] n2044 = r2042[255:243];
  wire [15:0] n2045 = r2042[255:240];
  wire [17:0] n2046 = r2042[255:238];
  wire [19:0] n2047 = r2042[255:236];
  wire [25:0] n2048 = r2042[255:230];
  wire [27:0] n2049 = r2042[255:228];
  wire [32:0] n2050 = r2042[255:223];
  wire [36:0] n2051 = r2042[255:219];
  wire [38:0] n2052 = r2042[255:217];
  wire [41:0] n2053 = r2042[255:214];
  wire [44:0] n2054 = r2042[255:211];
  wire [46:0] n2055 = r2042[255:209];
  wire [51:0] n2056 = r2042[255:204];
  wire [53:0] n2057 = r2042[255:202];
  wire [56:0] n2058 = r2042[255:199];
  wire [62:0] n2059 = r2042[255:193];
  wire [67:0] n2060 = r2042[255:188];
  wire [75:0] n2061 = r2042[255:180];
  wire [87:0] n2062 = r2042[255:168];
  wire [93:0] n2063 = r2042[255:162];
  wire [102:0] n2064 = r2042[255:153];
  wire [104:0] n2065 = r2042[255:151];
  wire [118:0] n2066 = r2042[255:137];
  wire [120:0] n2067 = r2042[255:135];
  wire [128:0] n2068 = r2042[255:127];
  wire [132:0] n2069 = r2042[255:123];
  wire [136:0] n2070 = r2042[255:119];
  wire [138:0] n2071 = r2042[255:117];
  wire [142:0] n2072 = r2042[255:113];
  wire [148:0] n2073 = r2042[255:107];
  wire [150:0] n2074 = r2042[255:105];
  wire [152:0] n2075 = r2042[255:103];
  wire [160:0] n2076 = r2042[255:95];
  wire [170:0] n2077 = r2042[255:85];
  wire [172:0] n2078 = r2042[255:83];
  wire [175:0] n2079 = r2042[255:80];
  wire [178:0] n2080 = r2042[255:77];
  wire [196:0] n2081 = r2042[255:59];
  wire [199:0] n2082 = r2042[255:56];
  wire [216:0] n2083 = r2042[255:39];
  wire [221:0] n2084 = r2042[255:34];
  wire [230:0] n2085 = r2042[255:25];
  wire [233:0] n2086 = r2042[255:22];
  wire [237:0] n2087 = r2042[255:18];
  wire [242:0] n2088 = r2042[255:13];
  wire [254:0] n2089 = r2042[255:1];
  wire [9:0] n2090 = ~n2043;
  wire [19:0] n2091 = ~n2047;
  wire [27:0] n2092 = ~n2049;
  wire [36:0] n2093 = ~n2051;
  wire [38:0] n2094 = ~n2052;
  wire [41:0] n2095 = ~n2053;
  wire [44:0] n2096 = ~n2054;
  wire [51:0] n2097 = ~n2056;
  wire [67:0] n2098 = ~n2060;
  wire [75:0] n2099 = ~n2061;
  wire [87:0] n2100 = ~n2062;
  wire [93:0] n2101 = ~n2063;
  wire [102:0] n2102 = ~n2064;
  wire [104:0] n2103 = ~n2065;
  wire [118:0] n2104 = ~n2066;
  wire [120:0] n2105 = ~n2067;
  wire [128:0] n2106 = ~n2068;
  wire [132:0] n2107 = ~n2069;
  wire [136:0] n2108 = ~n2070;
  wire [138:0] n2109 = ~n2071;
  wire [142:0] n2110 = ~n2072;
  wire [148:0] n2111 = ~n2073;
  wire [150:0] n2112 = ~n2074;
  wire [152:0] n2113 = ~n2075;
  wire [160:0] n2114 = ~n2076;
  wire [170:0] n2115 = ~n2077;
  wire [172:0] n2116 = ~n2078;
  wire [175:0] n2117 = ~n2079;
  wire [178:0] n2118 = ~n2080;
  wire [196:0] n2119 = ~n2081;
  wire [199:0] n2120 = ~n2082;
  wire [216:0] n2121 = ~n2083;
  wire [221:0] n2122 = ~n2084;
  wire [230:0] n2123 = ~n2085;
  wire [233:0] n2124 = ~n2086;
  wire [237:0] n2125 = ~n2087;
  wire [242:0] n2126 = ~n2088;
  wire [254:0] n2127 = ~n2089;
  wire [255:0] n2128 = ~r2042;
  wire [63:0] n2129 = n2098[63:0];
  wire [63:0] n2130 = r2042[247:184];
  wire [63:0] n2131 = r2042[245:182];
  wire [63:0] n2132 = n2099[63:0];
  wire [63:0] n2133 = r2042[241:178];
  wire [63:0] n2134 = r2042[238:175];
  wire [63:0] n2135 = r2042[236:173];
  wire [63:0] n2136 = r2042[234:171];
  wire [63:0] n2137 = n2100[63:0];
  wire [63:0] n2138 = r2042[228:165];
  wire [63:0] n2139 = n2101[63:0];
  wire [63:0] n2140 = r2042[222:159];
  wire [63:0] n2141 = r2042[218:155];
  wire [63:0] n2142 = n2102[63:0];
  wire [63:0] n2143 = n2103[63:0];
  wire [63:0] n2144 = r2042[212:149];
  wire [63:0] n2145 = r2042[209:146];
  wire [63:0] n2146 = r2042[206:143];
  wire [63:0] n2147 = r2042[204:141];
  wire [63:0] n2148 = r2042[202:139];
  wire [63:0] n2149 = n2104[63:0];
  wire [63:0] n2150 = n2105[63:0];
  wire [63:0] n2151 = r2042[196:133];
  wire [63:0] n2152 = n2106[63:0];
  wire [63:0] n2153 = n2107[63:0];
  wire [63:0] n2154 = r2042[184:121];
  wire [63:0] n2155 = n2108[63:0];
  wire [63:0] n2156 = n2109[63:0];
  wire [63:0] n2157 = n2110[63:0];
  wire [63:0] n2158 = r2042[174:111];
  wire [63:0] n2159 = n2111[63:0];
  wire [63:0] n2160 = n2112[63:0];
  wire [63:0] n2161 = n2113[63:0];
  wire [63:0] n2162 = r2042[164:101];
  wire [63:0] n2163 = n2114[63:0];
  wire [63:0] n2164 = r2042[156:93];
  wire [63:0] n2165 = r2042[150:87];
  wire [63:0] n2166 = n2115[63:0];
  wire [63:0] n2167 = n2116[63:0];
  wire [63:0] n2168 = n2117[63:0];
  wire [63:0] n2169 = n2118[63:0];
  wire [63:0] n2170 = r2042[138:75];
  wire [63:0] n2171 = r2042[135:72];
  wire [63:0] n2172 = r2042[129:66];
  wire [63:0] n2173 = r2042[127:64];
  wire [63:0] n2174 = n2119[63:0];
  wire [63:0] n2175 = n2120[63:0];
  wire [63:0] n2176 = r2042[116:53];
  wire [63:0] n2177 = r2042[114:51];
  wire [63:0] n2178 = r2042[112:49];
  wire [63:0] n2179 = r2042[104:41];
  wire [63:0] n2180 = n2121[63:0];
  wire [63:0] n2181 = r2042[100:37];
  wire [63:0] n2182 = n2122[63:0];
  wire [63:0] n2183 = r2042[95:32];
  wire [63:0] n2184 = r2042[93:30];
  wire [63:0] n2185 = n2123[63:0];
  wire [63:0] n2186 = n2124[63:0];
  wire [63:0] n2187 = r2042[83:20];
  wire [63:0] n2188 = n2125[63:0];
  wire [63:0] n2189 = r2042[78:15];
  wire [63:0] n2190 = n2126[63:0];
  wire [63:0] n2191 = r2042[73:10];
  wire [63:0] n2192 = r2042[71:8];
  wire [63:0] n2193 = r2042[67:4];
  wire [63:0] n2194 = n2127[63:0];
  wire [62:0] n2195 = r2042[62:0];
  wire [57:0] n2196 = n2128[57:0];
  wire [55:0] n2197 = r2042[55:0];
  reg [511:0] d2201 = 512'h0;
  wire [63:0] n2201 = d2201[511:448];
  wire [64:0] n2202 = 65'hffefdb5feff0003f + {1'h0, n2201} + {55'h0, n2090};
  wire [18:0] n2204 = {6'h0, n2044} + {3'h0, n2045} + {1'h0, n2046};
  wire [28:0] n2206 = {9'h0, n2091} + {3'h0, n2048} + {1'h0, n2092};
  wire [39:0] n2208 = {7'h0, n2050} + {3'h0, n2093} + {1'h0, n2094};
  wire [47:0] n2210 = {6'h0, n2095} + {3'h0, n2096} + {1'h0, n2055};
  wire [57:0] n2212 = {6'h0, n2097} + {4'h0, n2057} + {1'h0, n2058};
  wire [65:0] n2214 = {3'h0, n2059} + {2'h0, n2129} + {2'h0, n2130};
  wire [65:0] n2216 = {2'h0, n2131} + {2'h0, n2132} + {2'h0, n2133};
  wire [65:0] n2218 = {2'h0, n2134} + {2'h0, n2135} + {2'h0, n2136};
  wire [65:0] n2220 = {2'h0, n2137} + {2'h0, n2138} + {2'h0, n2139};
  wire [65:0] n2222 = {2'h0, n2140} + {2'h0, n2141} + {2'h0, n2142};
  wire [65:0] n2224 = {2'h0, n2143} + {2'h0, n2144} + {2'h0, n2145};
  wire [65:0] n2226 = {2'h0, n2146} + {2'h0, n2147} + {2'h0, n2148};
  wire [65:0] n2228 = {2'h0, n2149} + {2'h0, n2150} + {2'h0, n2151};
  wire [65:0] n2230 = {2'h0, n2152} + {2'h0, n2153} + {2'h0, n2154};
  wire [65:0] n2232 = {2'h0, n2155} + {2'h0, n2156} + {2'h0, n2157};
  wire [65:0] n2234 = {2'h0, n2158} + {2'h0, n2159} + {2'h0, n2160};
  wire [65:0] n2236 = {2'h0, n2161} + {2'h0, n2162} + {2'h0, n2163};
  wire [65:0] n2238 = {2'h0, n2164} + {2'h0, n2165} + {2'h0, n2166};
  wire [65:0] n2240 = {2'h0, n2167} + {2'h0, n2168} + {2'h0, n2169};
  wire [65:0] n2242 = {2'h0, n2170} + {2'h0, n2171} + {2'h0, n2172};
  wire [65:0] n2244 = {2'h0, n2173} + {2'h0, n2174} + {2'h0, n2175};
  wire [65:0] n2246 = {2'h0, n2176} + {2'h0, n2177} + {2'h0, n2178};
  wire [65:0] n2248 = {2'h0, n2179} + {2'h0, n2180} + {2'h0, n2181};
  wire [65:0] n2250 = {2'h0, n2182} + {2'h0, n2183} + {2'h0, n2184};
  wire [65:0] n2252 = {2'h0, n2185} + {2'h0, n2186} + {2'h0, n2187};
  wire [65:0] n2254 = {2'h0, n2188} + {2'h0, n2189} + {2'h0, n2190};
  wire [65:0] n2256 = {2'h0, n2191} + {2'h0, n2192} + {2'h0, n2193};
  wire [63:0] n2258 = {n2195, 1'h0};
  wire [63:0] n2259 = {n2196, 6'h0};
  wire [65:0] n2260 = {2'h0, n2194} + {2'h0, n2258} + {2'h0, n2259};
  wire [63:0] n2280 = {n2197, 8'h0};
  wire [3:0] n2294 = n2098[67:64];
  wire [7:0] n2295 = r2042[255:248];
  wire [11:0] n2296 = n2099[75:64];
  wire [13:0] n2297 = r2042[255:242];
  wire [16:0] n2298 = r2042[255:239];
  wire [18:0] n2299 = r2042[255:237];
  wire [20:0] n2300 = r2042[255:235];
  wire [23:0] n2301 = n2100[87:64];
  wire [26:0] n2302 = r2042[255:229];
  wire [29:0] n2303 = n2101[93:64];
  wire [38:0] n2304 = n2102[102:64];
  wire [40:0] n2305 = n2103[104:64];
  wire [42:0] n2306 = r2042[255:213];
  wire [45:0] n2307 = r2042[255:210];
  wire [48:0] n2308 = r2042[255:207];
  wire [50:0] n2309 = r2042[255:205];
  wire [52:0] n2310 = r2042[255:203];
  wire [54:0] n2311 = n2104[118:64];
  wire [56:0] n2312 = n2105[120:64];
  wire [58:0] n2313 = r2042[255:197];
  wire [63:0] n2314 = n2106[127:64];
  wire [63:0] n2315 = n2107[127:64];
  wire [63:0] n2316 = r2042[248:185];
  wire [63:0] n2317 = n2108[127:64];
  wire [63:0] n2318 = n2109[127:64];
  wire [63:0] n2319 = n2110[127:64];
  wire [63:0] n2320 = n2111[127:64];
  wire [63:0] n2321 = n2112[127:64];
  wire [63:0] n2322 = n2113[127:64];
  wire [63:0] n2323 = n2114[127:64];
  wire [63:0] n2324 = r2042[220:157];
  wire [63:0] n2325 = r2042[214:151];
  wire [63:0] n2326 = n2115[127:64];
  wire [63:0] n2327 = n2116[127:64];
  wire [63:0] n2328 = n2117[127:64];
  wire [63:0] n2329 = n2118[127:64];
  wire [63:0] n2330 = r2042[199:136];
  wire [63:0] n2331 = r2042[193:130];
  wire [63:0] n2332 = r2042[191:128];
  wire [63:0] n2333 = n2119[127:64];
  wire [63:0] n2334 = n2120[127:64];
  wire [63:0] n2335 = r2042[180:117];
  wire [63:0] n2336 = r2042[178:115];
  wire [63:0] n2337 = r2042[176:113];
  wire [63:0] n2338 = r2042[168:105];
  wire [63:0] n2339 = n2121[127:64];
  wire [63:0] n2340 = n2122[127:64];
  wire [63:0] n2341 = r2042[159:96];
  wire [63:0] n2342 = r2042[157:94];
  wire [63:0] n2343 = n2123[127:64];
  wire [63:0] n2344 = n2124[127:64];
  wire [63:0] n2345 = r2042[147:84];
  wire [63:0] n2346 = n2125[127:64];
  wire [63:0] n2347 = r2042[142:79];
  wire [63:0] n2348 = n2126[127:64];
  wire [63:0] n2349 = r2042[137:74];
  wire [63:0] n2350 = r2042[131:68];
  wire [63:0] n2351 = n2127[127:64];
  wire [63:0] n2352 = r2042[126:63];
  wire [63:0] n2353 = n2128[121:58];
  wire [63:0] n2354 = r2042[119:56];
  reg [511:0] d2357 = 512'h0;
  wire [63:0] n2357 = d2357[511:448];
  wire [64:0] n2358 = 65'hfd7ffd7fbeffefef + {1'h0, n2357} + {61'h0, n2294};
  wire [12:0] n2360 = {5'h0, n2295} + {3'h0, n2043} + {1'h0, n2296};
  wire [19:0] n2362 = {6'h0, n2297} + {3'h0, n2298} + {1'h0, n2299};
  wire [27:0] n2364 = {7'h0, n2300} + {4'h0, n2301} + {1'h0, n2302};
  wire [37:0] n2366 = {8'h0, n2303} + {5'h0, n2050} + {1'h0, n2051};
  wire [43:0] n2368 = {5'h0, n2304} + {3'h0, n2305} + {1'h0, n2306};
  wire [51:0] n2370 = {6'h0, n2307} + {3'h0, n2308} + {1'h0, n2309};
  wire [57:0] n2372 = {5'h0, n2310} + {3'h0, n2311} + {1'h0, n2312};
  wire [65:0] n2374 = {7'h0, n2313} + {2'h0, n2314} + {2'h0, n2315};
  wire [65:0] n2376 = {2'h0, n2316} + {2'h0, n2317} + {2'h0, n2318};
  wire [65:0] n2378 = {2'h0, n2319} + {2'h0, n2134} + {2'h0, n2320};
  wire [65:0] n2380 = {2'h0, n2321} + {2'h0, n2322} + {2'h0, n2138};
  wire [65:0] n2382 = {2'h0, n2323} + {2'h0, n2324} + {2'h0, n2325};
  wire [65:0] n2384 = {2'h0, n2326} + {2'h0, n2327} + {2'h0, n2328};
  wire [65:0] n2386 = {2'h0, n2329} + {2'h0, n2148} + {2'h0, n2330};
  wire [65:0] n2388 = {2'h0, n2331} + {2'h0, n2332} + {2'h0, n2333};
  wire [65:0] n2390 = {2'h0, n2334} + {2'h0, n2335} + {2'h0, n2336};
  wire [65:0] n2392 = {2'h0, n2337} + {2'h0, n2338} + {2'h0, n2339};
  wire [65:0] n2394 = {2'h0, n2162} + {2'h0, n2340} + {2'h0, n2341};
  wire [65:0] n2396 = {2'h0, n2342} + {2'h0, n2343} + {2'h0, n2344};
  wire [65:0] n2398 = {2'h0, n2345} + {2'h0, n2346} + {2'h0, n2347};
  wire [65:0] n2400 = {2'h0, n2348} + {2'h0, n2349} + {2'h0, n2171};
  wire [65:0] n2402 = {2'h0, n2350} + {2'h0, n2351} + {2'h0, n2352};
  wire [64:0] n2404 = {1'h0, n2353} + {1'h0, n2354};
  wire n2430 = n2106[128];
  wire [4:0] n2431 = n2107[132:128];
  wire [6:0] n2432 = r2042[255:249];
  wire [8:0] n2433 = n2108[136:128];
  wire [10:0] n2434 = n2109[138:128];
  wire [14:0] n2435 = n2110[142:128];
  wire [20:0] n2436 = n2111[148:128];
  wire [22:0] n2437 = n2112[150:128];
  wire [24:0] n2438 = n2113[152:128];
  wire [32:0] n2439 = n2114[160:128];
  wire [34:0] n2440 = r2042[255:221];
  wire [40:0] n2441 = r2042[255:215];
  wire [42:0] n2442 = n2115[170:128];
  wire [44:0] n2443 = n2116[172:128];
  wire [47:0] n2444 = n2117[175:128];
  wire [50:0] n2445 = n2118[178:128];
  wire [55:0] n2446 = r2042[255:200];
  wire [61:0] n2447 = r2042[255:194];
  wire [63:0] n2448 = r2042[255:192];
  wire [63:0] n2449 = n2119[191:128];
  wire [63:0] n2450 = n2120[191:128];
  wire [63:0] n2451 = r2042[244:181];
  wire [63:0] n2452 = r2042[242:179];
  wire [63:0] n2453 = r2042[240:177];
  wire [63:0] n2454 = r2042[232:169];
  wire [63:0] n2455 = n2121[191:128];
  wire [63:0] n2456 = n2122[191:128];
  wire [63:0] n2457 = r2042[223:160];
  wire [63:0] n2458 = r2042[221:158];
  wire [63:0] n2459 = n2123[191:128];
  wire [63:0] n2460 = n2124[191:128];
  wire [63:0] n2461 = r2042[211:148];
  wire [63:0] n2462 = n2125[191:128];
  wire [63:0] n2463 = n2126[191:128];
  wire [63:0] n2464 = r2042[201:138];
  wire [63:0] n2465 = r2042[195:132];
  wire [63:0] n2466 = n2127[191:128];
  wire [63:0] n2467 = r2042[190:127];
  wire [63:0] n2468 = n2128[185:122];
  wire [63:0] n2469 = r2042[183:120];
  reg [511:0] d2472 = 512'h0;
  wire [63:0] n2472 = d2472[511:448];
  wire [64:0] n2473 = 65'hfff6d7fdfd5f75dd + {1'h0, n2472} + {64'h0, n2430};
  wire [9:0] n2475 = {5'h0, n2431} + {3'h0, n2432} + {1'h0, n2433};
  wire [17:0] n2477 = {7'h0, n2434} + {3'h0, n2435} + {1'h0, n2298};
  wire [25:0] n2479 = {5'h0, n2436} + {3'h0, n2437} + {1'h0, n2438};
  wire [35:0] n2481 = {9'h0, n2302} + {3'h0, n2439} + {1'h0, n2440};
  wire [45:0] n2483 = {5'h0, n2441} + {3'h0, n2442} + {1'h0, n2443};
  wire [53:0] n2485 = {6'h0, n2444} + {3'h0, n2445} + {1'h0, n2310};
  wire [64:0] n2487 = {9'h0, n2446} + {3'h0, n2447} + {1'h0, n2448};
  wire [65:0] n2489 = {2'h0, n2449} + {2'h0, n2450} + {2'h0, n2451};
  wire [65:0] n2491 = {2'h0, n2452} + {2'h0, n2453} + {2'h0, n2454};
  wire [65:0] n2493 = {2'h0, n2455} + {2'h0, n2138} + {2'h0, n2456};
  wire [65:0] n2495 = {2'h0, n2457} + {2'h0, n2458} + {2'h0, n2459};
  wire [65:0] n2497 = {2'h0, n2460} + {2'h0, n2461} + {2'h0, n2462};
  wire [65:0] n2499 = {2'h0, n2146} + {2'h0, n2463} + {2'h0, n2464};
  wire [65:0] n2501 = {2'h0, n2330} + {2'h0, n2465} + {2'h0, n2466};
  wire [65:0] n2503 = {2'h0, n2467} + {2'h0, n2468} + {2'h0, n2469};
  wire [4:0] n2521 = n2119[196:192];
  wire [7:0] n2522 = n2120[199:192];
  wire [10:0] n2523 = r2042[255:245];
  wire [14:0] n2524 = r2042[255:241];
  wire [22:0] n2525 = r2042[255:233];
  wire [24:0] n2526 = n2121[216:192];
  wire [29:0] n2527 = n2122[221:192];
  wire [31:0] n2528 = r2042[255:224];
  wire [33:0] n2529 = r2042[255:222];
  wire [38:0] n2530 = n2123[230:192];
  wire [41:0] n2531 = n2124[233:192];
  wire [43:0] n2532 = r2042[255:212];
  wire [45:0] n2533 = n2125[237:192];
  wire [50:0] n2534 = n2126[242:192];
  wire [59:0] n2535 = r2042[255:196];
  wire [62:0] n2536 = n2127[254:192];
  wire [63:0] n2537 = r2042[254:191];
  wire [63:0] n2538 = n2128[249:186];
  reg [511:0] d2541 = 512'h0;
  wire [63:0] n2541 = d2541[511:448];
  wire [64:0] n2542 = 65'h7ff7bb7fbdfffedf + {1'h0, n2541} + {60'h0, n2521};
  wire [13:0] n2544 = {6'h0, n2522} + {3'h0, n2523} + {1'h0, n2044};
  wire [25:0] n2546 = {11'h0, n2524} + {3'h0, n2525} + {1'h0, n2526};
  wire [32:0] n2548 = {6'h0, n2302} + {3'h0, n2527} + {1'h0, n2528};
  wire [42:0] n2550 = {9'h0, n2529} + {4'h0, n2530} + {1'h0, n2531};
  wire [49:0] n2552 = {6'h0, n2532} + {4'h0, n2533} + {1'h0, n2308};
  wire [56:0] n2554 = {6'h0, n2534} + {3'h0, n2057} + {1'h0, n2446};
  wire [64:0] n2556 = {5'h0, n2535} + {2'h0, n2536} + {1'h0, n2537};
  wire [64:0] n2558 = {1'h0, n2538} + {1'h0, n2130};
  wire n2568 = r2042[255];
  wire [5:0] n2569 = n2128[255:250];
  reg [47:0] d2572 = 48'h0;
  wire [5:0] n2572 = d2572[47:42];
  wire [8:0] n2573 = 9'h1bf + {3'h0, n2572} + {8'h0, n2568};
  wire [8:0] n2575 = {3'h0, n2569} + {1'h0, n2295};
  // stage 35
  reg [64:0] r2203 = 65'h0;
  reg [18:0] r2205 = 19'h0;
  reg [28:0] r2207 = 29'h0;
  reg [39:0] r2209 = 40'h0;
  reg [47:0] r2211 = 48'h0;
  reg [57:0] r2213 = 58'h0;
  reg [65:0] r2215 = 66'h0;
  reg [65:0] r2217 = 66'h0;
  reg [65:0] r2219 = 66'h0;
  reg [65:0] r2221 = 66'h0;
  reg [65:0] r2223 = 66'h0;
  reg [65:0] r2225 = 66'h0;
  reg [65:0] r2227 = 66'h0;
  reg [65:0] r2229 = 66'h0;
  reg [65:0] r2231 = 66'h0;
  reg [65:0] r2233 = 66'h0;
  reg [65:0] r2235 = 66'h0;
  reg [65:0] r2237 = 66'h0;
  reg [65:0] r2239 = 66'h0;
  reg [65:0] r2241 = 66'h0;
  reg [65:0] r2243 = 66'h0;
  reg [65:0] r2245 = 66'h0;
  reg [65:0] r2247 = 66'h0;
  reg [65:0] r2249 = 66'h0;
  reg [65:0] r2251 = 66'h0;
  reg [65:0] r2253 = 66'h0;
  reg [65:0] r2255 = 66'h0;
  reg [65:0] r2257 = 66'h0;
  reg [65:0] r2261 = 66'h0;
  wire [64:0] n2262 = r2203 + {46'h0, r2205} + {36'h0, r2207};
  wire [57:0] n2264 = {18'h0, r2209} + {10'h0, r2211} + r2213;
  wire [67:0] n2266 = {2'h0, r2215} + {2'h0, r2217} + {2'h0, r2219};
  wire [67:0] n2268 = {2'h0, r2221} + {2'h0, r2223} + {2'h0, r2225};
  wire [67:0] n2270 = {2'h0, r2227} + {2'h0, r2229} + {2'h0, r2231};
  wire [67:0] n2272 = {2'h0, r2233} + {2'h0, r2235} + {2'h0, r2237};
  wire [67:0] n2274 = {2'h0, r2239} + {2'h0, r2241} + {2'h0, r2243};
  wire [67:0] n2276 = {2'h0, r2245} + {2'h0, r2247} + {2'h0, r2249};
  wire [67:0] n2278 = {2'h0, r2251} + {2'h0, r2253} + {2'h0, r2255};
  reg [63:0] r2281 = 64'h0;
  wire [66:0] n2282 = {1'h0, r2257} + {1'h0, r2261} + {3'h0, r2281};
  reg [64:0] r2359 = 65'h0;
  reg [12:0] r2361 = 13'h0;
  reg [19:0] r2363 = 20'h0;
  reg [27:0] r2365 = 28'h0;
  reg [37:0] r2367 = 38'h0;
  reg [43:0] r2369 = 44'h0;
  reg [51:0] r2371 = 52'h0;
  reg [57:0] r2373 = 58'h0;
  reg [65:0] r2375 = 66'h0;
  reg [65:0] r2377 = 66'h0;
  reg [65:0] r2379 = 66'h0;
  reg [65:0] r2381 = 66'h0;
  reg [65:0] r2383 = 66'h0;
  reg [65:0] r2385 = 66'h0;
  reg [65:0] r2387 = 66'h0;
  reg [65:0] r2389 = 66'h0;
  reg [65:0] r2391 = 66'h0;
  reg [65:0] r2393 = 66'h0;
  reg [65:0] r2395 = 66'h0;
  reg [65:0] r2397 = 66'h0;
  reg [65:0] r2399 = 66'h0;
  reg [65:0] r2401 = 66'h0;
  reg [65:0] r2403 = 66'h0;
  reg [64:0] r2405 = 65'h0;
  wire [64:0] n2406 = r2359 + {52'h0, r2361} + {45'h0, r2363};
  wire [43:0] n2408 = {16'h0, r2365} + {6'h0, r2367} + r2369;
  wire [65:0] n2410 = {14'h0, r2371} + {8'h0, r2373} + r2375;
  wire [67:0] n2412 = {2'h0, r2377} + {2'h0, r2379} + {2'h0, r2381};
  wire [67:0] n2414 = {2'h0, r2383} + {2'h0, r2385} + {2'h0, r2387};
  wire [67:0] n2416 = {2'h0, r2389} + {2'h0, r2391} + {2'h0, r2393};
  wire [67:0] n2418 = {2'h0, r2395} + {2'h0, r2397} + {2'h0, r2399};
  wire [66:0] n2420 = {1'h0, r2401} + {1'h0, r2403} + {2'h0, r2405};
  reg [64:0] r2474 = 65'h0;
  reg [9:0] r2476 = 10'h0;
  reg [17:0] r2478 = 18'h0;
  reg [25:0] r2480 = 26'h0;
  reg [35:0] r2482 = 36'h0;
  reg [45:0] r2484 = 46'h0;
  reg [53:0] r2486 = 54'h0;
  reg [64:0] r2488 = 65'h0;
  reg [65:0] r2490 = 66'h0;
  reg [65:0] r2492 = 66'h0;
  reg [65:0] r2494 = 66'h0;
  reg [65:0] r2496 = 66'h0;
  reg [65:0] r2498 = 66'h0;
  reg [65:0] r2500 = 66'h0;
  reg [65:0] r2502 = 66'h0;
  wire [64:0] n2504 = r2474 + {55'h0, r2476} + {47'h0, r2478};
  wire [45:0] n2506 = {20'h0, r2480} + {10'h0, r2482} + r2484;
  wire [66:0] n2508 = {13'h0, r2486} + {2'h0, r2488} + {1'h0, r2490};
  wire [67:0] n2510 = {2'h0, r2492} + {2'h0, r2494} + {2'h0, r2496};
  wire [67:0] n2512 = {2'h0, r2498} + {2'h0, r2500} + {2'h0, r2502};
  reg [64:0] r2543 = 65'h0;
  reg [13:0] r2545 = 14'h0;
  reg [25:0] r2547 = 26'h0;
  reg [32:0] r2549 = 33'h0;
  reg [42:0] r2551 = 43'h0;
  reg [49:0] r2553 = 50'h0;
  reg [56:0] r2555 = 57'h0;
  reg [64:0] r2557 = 65'h0;
  reg [64:0] r2559 = 65'h0;
  wire [64:0] n2560 = r2543 + {51'h0, r2545} + {39'h0, r2547};
  wire [49:0] n2562 = {17'h0, r2549} + {7'h0, r2551} + r2553;
  wire [65:0] n2564 = {9'h0, r2555} + {1'h0, r2557} + {1'h0, r2559};
  reg [8:0] r2574 = 9'h0;
  reg [8:0] r2576 = 9'h0;
  wire [8:0] n2577 = r2574 + r2576;
  // stage 36
  reg [64:0] r2263 = 65'h0;
  reg [57:0] r2265 = 58'h0;
  reg [67:0] r2267 = 68'h0;
  reg [67:0] r2269 = 68'h0;
  reg [67:0] r2271 = 68'h0;
  reg [67:0] r2273 = 68'h0;
  reg [67:0] r2275 = 68'h0;
  reg [67:0] r2277 = 68'h0;
  reg [67:0] r2279 = 68'h0;
  wire [67:0] n2283 = {3'h0, r2263} + {10'h0, r2265} + r2267;
  wire [68:0] n2285 = {1'h0, r2269} + {1'h0, r2271} + {1'h0, r2273};
  wire [68:0] n2287 = {1'h0, r2275} + {1'h0, r2277} + {1'h0, r2279};
  reg [64:0] r2407 = 65'h0;
  reg [43:0] r2409 = 44'h0;
  reg [65:0] r2411 = 66'h0;
  reg [67:0] r2413 = 68'h0;
  reg [67:0] r2415 = 68'h0;
  reg [67:0] r2417 = 68'h0;
  reg [67:0] r2419 = 68'h0;
  reg [66:0] r2421 = 67'h0;
  wire [66:0] n2422 = {2'h0, r2407} + {23'h0, r2409} + {1'h0, r2411};
  wire [68:0] n2424 = {1'h0, r2413} + {1'h0, r2415} + {1'h0, r2417};
  wire [68:0] n2426 = {1'h0, r2419} + {2'h0, r2421};
  reg [64:0] r2505 = 65'h0;
  reg [45:0] r2507 = 46'h0;
  reg [66:0] r2509 = 67'h0;
  reg [67:0] r2511 = 68'h0;
  reg [67:0] r2513 = 68'h0;
  wire [66:0] n2514 = {2'h0, r2505} + {21'h0, r2507} + r2509;
  reg [131:0] d2516 = 132'h0;
  wire [65:0] n2516 = d2516[131:66];
  wire [68:0] n2517 = {1'h0, r2511} + {1'h0, r2513} + {3'h0, n2516};
  reg [64:0] r2561 = 65'h0;
  reg [49:0] r2563 = 50'h0;
  reg [65:0] r2565 = 66'h0;
  wire [66:0] n2566 = {2'h0, r2561} + {17'h0, r2563} + {1'h0, r2565};
  // stage 37
  reg [67:0] r2284 = 68'h0;
  reg [68:0] r2286 = 69'h0;
  reg [68:0] r2288 = 69'h0;
  wire [70:0] n2289 = {3'h0, r2284} + {2'h0, r2286} + {2'h0, r2288};
  reg [66:0] r2423 = 67'h0;
  reg [68:0] r2425 = 69'h0;
  reg [68:0] r2427 = 69'h0;
  wire [69:0] n2428 = {3'h0, r2423} + {1'h0, r2425} + {1'h0, r2427};
  reg [66:0] r2515 = 67'h0;
  reg [68:0] r2518 = 69'h0;
  wire [68:0] n2519 = {2'h0, r2515} + r2518;
  reg [66:0] r2567 = 67'h0;
  wire [63:0] n2589 = r2567[63:0];
  wire [2:0] n2590 = r2567[66:64];
  reg [17:0] d2594 = 18'h0;
  wire [8:0] n2594 = d2594[17:9];
  wire [8:0] n2595 = n2594 + {6'h0, n2590};
  // stage 38
  reg [70:0] r2290 = 71'h0;
  reg [200:0] d2291 = 201'h0;
  wire [66:0] n2291 = d2291[200:134];
  wire [70:0] n2292 = r2290 + {4'h0, n2291};
  reg [69:0] r2429 = 70'h0;
  reg [68:0] r2520 = 69'h0;
  wire [63:0] n2580 = r2429[63:0];
  wire [5:0] n2581 = r2429[69:64];
  wire [63:0] n2585 = r2520[63:0];
  wire [4:0] n2586 = r2520[68:64];
  wire [64:0] n2587 = {1'h0, n2585} + {59'h0, n2581};
  reg [63:0] r2591 = 64'h0;
  wire [64:0] n2592 = {1'h0, r2591} + {60'h0, n2586};
  // stage 39
  reg [70:0] r2293 = 71'h0;
  wire [63:0] n2578 = r2293[63:0];
  wire [6:0] n2579 = r2293[70:64];
  reg [63:0] r2582 = 64'h0;
  wire [64:0] n2583 = {1'h0, r2582} + {58'h0, n2579};
  reg [64:0] r2588 = 65'h0;
  reg [64:0] r2593 = 65'h0;
  wire [63:0] n2601 = r2588[63:0];
  wire n2604 = r2588[64];
  wire n2606 = &n2601;
  wire [63:0] n2610 = r2593[63:0];
  wire n2613 = r2593[64];
  wire n2615 = &n2610;
  // stage 40
  reg [64:0] r2584 = 65'h0;
  wire [63:0] n2597 = r2584[63:0];
  wire n2599 = r2584[64];
  // stage 41
  reg [127:0] d2596 = 128'h0;
  wire [63:0] n2596 = d2596[127:64];
  reg [63:0] r2598 = 64'h0;
  reg r2600 = 1'h0;
  reg [127:0] d2602 = 128'h0;
  wire [63:0] n2602 = d2602[127:64];
  wire [63:0] n2603 = n2602 + {63'h0, r2600};
  reg [1:0] d2605 = 2'h0;
  wire n2605 = d2605[1];
  reg [1:0] d2607 = 2'h0;
  wire n2607 = d2607[1];
  wire n2608 = n2607 & r2600;
  wire n2609 = n2605 | n2608;
  reg [127:0] d2611 = 128'h0;
  wire [63:0] n2611 = d2611[127:64];
  wire [63:0] n2612 = n2611 + {63'h0, n2609};
  reg [1:0] d2614 = 2'h0;
  wire n2614 = d2614[1];
  reg [1:0] d2616 = 2'h0;
  wire n2616 = d2616[1];
  wire n2617 = n2616 & n2609;
  wire n2618 = n2614 | n2617;
  reg [35:0] d2619 = 36'h0;
  wire [8:0] n2619 = d2619[35:27];
  wire [8:0] n2620 = n2619 + {8'h0, n2618};
  wire [264:0] n2621 = {n2620, n2612, n2603, r2598, n2596};
  // stage 42
  reg [264:0] r2622 = 265'h0;
  wire [63:0] n2623 = r2622[73:10];
  wire [64:0] n2625 = 65'hc3df73e9278302b9 + {1'h0, n2623};
  wire [63:0] n2627 = r2622[137:74];
  wire [64:0] n2629 = 65'h687e956e978e3572 + {1'h0, n2627};
  wire [63:0] n2631 = r2622[201:138];
  wire [64:0] n2633 = 65'h47afba497e7ea7a2 + {1'h0, n2631};
  wire [62:0] n2635 = r2622[264:202];
  wire [63:0] n2637 = 64'hcf9bb18d1ece5fd6 + {1'h0, n2635};
  wire [253:0] n2666 = r2622[263:10];
  // stage 43
  reg [64:0] r2626 = 65'h0;
  reg [64:0] r2630 = 65'h0;
  reg [64:0] r2634 = 65'h0;
  wire [63:0] n2638 = r2626[63:0];
  wire n2640 = r2626[64];
  wire [63:0] n2642 = r2630[63:0];
  wire n2645 = r2630[64];
  wire n2647 = &n2642;
  wire [63:0] n2651 = r2634[63:0];
  wire n2654 = r2634[64];
  wire n2656 = &n2651;
  // stage 44
  reg [63:0] r2639 = 64'h0;
  reg r2641 = 1'h0;
  reg [63:0] r2643 = 64'h0;
  wire [63:0] n2644 = r2643 + {63'h0, r2641};
  reg r2646 = 1'h0;
  reg r2648 = 1'h0;
  wire n2649 = r2648 & r2641;
  wire n2650 = r2646 | n2649;
  reg [63:0] r2652 = 64'h0;
  wire [63:0] n2653 = r2652 + {63'h0, n2650};
  reg r2655 = 1'h0;
  reg r2657 = 1'h0;
  wire n2658 = r2657 & n2650;
  wire n2659 = r2655 | n2658;
  reg [127:0] d2660 = 128'h0;
  wire [63:0] n2660 = d2660[127:64];
  wire [63:0] n2661 = n2660 + {63'h0, n2659};
  wire [255:0] n2662 = {n2661, n2653, n2644, r2639};
  // stage 45
  reg [255:0] r2663 = 256'h0;
  wire n2664 = r2663[255];
  wire [253:0] n2665 = r2663[253:0];
  reg [761:0] d2667 = 762'h0;
  wire [253:0] n2667 = d2667[761:508];
  wire [253:0] n2668 = n2664 ? n2667 : n2665;
  // stage 46
  reg [253:0] r2669 = 254'h0;
  assign product = r2669;
  always @(posedge clock) begin
    // into stage 1
    r5 <= n4;
    r20 <= n19;
    r33 <= n32;
    r43 <= n42;
    r56 <= n51;
    r57 <= n52;
    r89 <= n88;
    r118 <= n117;
    r172 <= n167;
    r173 <= n168;
    r205 <= n204;
    r234 <= n233;
    r458 <= n457;
    r467 <= n466;
    r480 <= n475;
    r481 <= n476;
    r513 <= n512;
    r542 <= n541;
    r594 <= n589;
    r595 <= n590;
    r627 <= n626;
    r656 <= n655;
    // into stage 2
    r10 <= n9;
    r12 <= n11;
    d13 <= {d13[63:0], n8};
    r25 <= n24;
    r27 <= n26;
    d28 <= {d28[63:0], n23};
    r36 <= n35;
    r38 <= n37;
    r45 <= n44;
    r47 <= n46;
    r60 <= r56;
    d61 <= {d61[16:0], n53};
    r92 <= r89;
    r121 <= r118;
    r176 <= r172;
    d177 <= {d177[16:0], n169};
    r208 <= r205;
    r237 <= r234;
    r460 <= n459;
    r462 <= n461;
    r469 <= n468;
    r471 <= n470;
    r484 <= r480;
    d485 <= {d485[16:0], n477};
    r516 <= r513;
    r545 <= r542;
    r598 <= r594;
    d599 <= {d599[16:0], n591};
    r630 <= r627;
    r659 <= r656;
    // into stage 3
    r16 <= n15;
    r31 <= n30;
    r41 <= n40;
    r50 <= n49;
    d59 <= {d59[42:0], n58};
    r63 <= n62;
    r68 <= r60;
    d69 <= {d69[33:0], n54};
    d91 <= {d91[42:0], n90};
    r94 <= n93;
    r99 <= r92;
    d120 <= {d120[28:0], n119};
    r123 <= n122;
    r128 <= r121;
    d175 <= {d175[42:0], n174};
    r179 <= n178;
    r184 <= r176;
    d185 <= {d185[33:0], n170};
    d207 <= {d207[42:0], n206};
    r210 <= n209;
    r215 <= r208;
    d236 <= {d236[27:0], n235};
    r239 <= n238;
    r244 <= r237;
    r465 <= n464;
    r474 <= n473;
    d483 <= {d483[42:0], n482};
    r487 <= n486;
    r492 <= r484;
    d493 <= {d493[33:0], n478};
    d515 <= {d515[42:0], n514};
    r518 <= n517;
    r523 <= r516;
    d544 <= {d544[28:0], n543};
    r547 <= n546;
    r552 <= r545;
    d597 <= {d597[42:0], n596};
    r601 <= n600;
    r606 <= r598;
    d607 <= {d607[33:0], n592};
    d629 <= {d629[42:0], n628};
    r632 <= n631;
    r637 <= r630;
    d658 <= {d658[27:0], n657};
    r661 <= n660;
    r666 <= r659;
    // into stage 4
    r66 <= n65;
    r71 <= n70;
    r76 <= r68;
    d77 <= {d77[38:0], n55};
    r97 <= n96;
    r101 <= n100;
    r106 <= r99;
    r126 <= n125;
    r130 <= n129;
    r135 <= r128;
    r182 <= n181;
    r187 <= n186;
    r192 <= r184;
    d193 <= {d193[35:0], n171};
    r213 <= n212;
    r217 <= n216;
    r222 <= r215;
    r242 <= n241;
    r246 <= n245;
    r251 <= r244;
    r286 <= n281;
    r287 <= n282;
    r319 <= n318;
    r348 <= n347;
    r490 <= n489;
    r495 <= n494;
    r500 <= r492;
    d501 <= {d501[38:0], n479};
    r521 <= n520;
    r525 <= n524;
    r530 <= r523;
    r550 <= n549;
    r554 <= n553;
    r559 <= r552;
    r604 <= n603;
    r609 <= n608;
    r614 <= r606;
    d615 <= {d615[35:0], n593};
    r635 <= n634;
    r639 <= n638;
    r644 <= r637;
    r664 <= n663;
    r668 <= n667;
    r673 <= r666;
    r708 <= n703;
    r709 <= n704;
    r741 <= n740;
    r770 <= n769;
    r878 <= n877;
    r889 <= n888;
    r902 <= n897;
    r903 <= n898;
    r935 <= n934;
    r964 <= n963;
    r1016 <= n1011;
    r1017 <= n1012;
    r1049 <= n1048;
    r1078 <= n1077;
    // into stage 5
    r74 <= n73;
    r79 <= n78;
    r104 <= n103;
    r108 <= n107;
    r133 <= n132;
    r137 <= n136;
    r190 <= n189;
    r195 <= n194;
    r220 <= n219;
    r224 <= n223;
    r249 <= n248;
    r253 <= n252;
    r290 <= r286;
    d291 <= {d291[16:0], n283};
    r322 <= r319;
    r351 <= r348;
    r498 <= n497;
    r503 <= n502;
    r528 <= n527;
    r532 <= n531;
    r557 <= n556;
    r561 <= n560;
    r612 <= n611;
    r617 <= n616;
    r642 <= n641;
    r646 <= n645;
    r671 <= n670;
    r675 <= n674;
    r712 <= r708;
    d713 <= {d713[16:0], n705};
    r744 <= r741;
    r773 <= r770;
    r880 <= n879;
    r882 <= n881;
    r891 <= n890;
    r893 <= n892;
    r906 <= r902;
    d907 <= {d907[16:0], n899};
    r938 <= r935;
    r967 <= r964;
    r1020 <= r1016;
    d1021 <= {d1021[16:0], n1013};
    r1052 <= r1049;
    r1081 <= r1078;
    // into stage 6
    r82 <= n81;
    d84 <= {d84[33:0], n67};
    d85 <= {d85[16:0], n75};
    r86 <= n83;
    r111 <= n110;
    d113 <= {d113[33:0], n98};
    d114 <= {d114[16:0], n105};
    r115 <= n112;
    r140 <= n139;
    d142 <= {d142[33:0], n127};
    d143 <= {d143[16:0], n134};
    r144 <= n141;
    r198 <= n197;
    d200 <= {d200[33:0], n183};
    d201 <= {d201[16:0], n191};
    r202 <= n199;
    r227 <= n226;
    d229 <= {d229[33:0], n214};
    d230 <= {d230[16:0], n221};
    r231 <= n228;
    r256 <= n255;
    d258 <= {d258[33:0], n243};
    d259 <= {d259[16:0], n250};
    r260 <= n257;
    d289 <= {d289[42:0], n288};
    r293 <= n292;
    r298 <= r290;
    d299 <= {d299[33:0], n284};
    d321 <= {d321[42:0], n320};
    r324 <= n323;
    r329 <= r322;
    d350 <= {d350[29:0], n349};
    r353 <= n352;
    r358 <= r351;
    r506 <= n505;
    d508 <= {d508[33:0], n491};
    d509 <= {d509[16:0], n499};
    r510 <= n507;
    r535 <= n534;
    d537 <= {d537[33:0], n522};
    d538 <= {d538[16:0], n529};
    r539 <= n536;
    r564 <= n563;
    d566 <= {d566[33:0], n551};
    d567 <= {d567[16:0], n558};
    r568 <= n565;
    r620 <= n619;
    d622 <= {d622[33:0], n605};
    d623 <= {d623[16:0], n613};
    r624 <= n621;
    r649 <= n648;
    d651 <= {d651[33:0], n636};
    d652 <= {d652[16:0], n643};
    r653 <= n650;
    r678 <= n677;
    d680 <= {d680[33:0], n665};
    d681 <= {d681[16:0], n672};
    r682 <= n679;
    d711 <= {d711[42:0], n710};
    r715 <= n714;
    r720 <= r712;
    d721 <= {d721[33:0], n706};
    d743 <= {d743[42:0], n742};
    r746 <= n745;
    r751 <= r744;
    d772 <= {d772[29:0], n771};
    r775 <= n774;
    r780 <= r773;
    r885 <= n884;
    r896 <= n895;
    d905 <= {d905[42:0], n904};
    r909 <= n908;
    r914 <= r906;
    d915 <= {d915[33:0], n900};
    d937 <= {d937[42:0], n936};
    r940 <= n939;
    r945 <= r938;
    d966 <= {d966[28:0], n965};
    r969 <= n968;
    r974 <= r967;
    d1019 <= {d1019[42:0], n1018};
    r1023 <= n1022;
    r1028 <= r1020;
    d1029 <= {d1029[33:0], n1014};
    d1051 <= {d1051[42:0], n1050};
    r1054 <= n1053;
    r1059 <= r1052;
    d1080 <= {d1080[28:0], n1079};
    r1083 <= n1082;
    r1088 <= r1081;
    // into stage 7
    r154 <= n153;
    r159 <= n158;
    r268 <= n267;
    r273 <= n272;
    r296 <= n295;
    r301 <= n300;
    r306 <= r298;
    d307 <= {d307[41:0], n285};
    r327 <= n326;
    r331 <= n330;
    r336 <= r329;
    r356 <= n355;
    r360 <= n359;
    r365 <= r358;
    r576 <= n575;
    r581 <= n580;
    r690 <= n689;
    r695 <= n694;
    r718 <= n717;
    r723 <= n722;
    r728 <= r720;
    d729 <= {d729[41:0], n707};
    r749 <= n748;
    r753 <= n752;
    r758 <= r751;
    r778 <= n777;
    r782 <= n781;
    r787 <= r780;
    r912 <= n911;
    r917 <= n916;
    r922 <= r914;
    d923 <= {d923[38:0], n901};
    r943 <= n942;
    r947 <= n946;
    r952 <= r945;
    r972 <= n971;
    r976 <= n975;
    r981 <= r974;
    r1026 <= n1025;
    r1031 <= n1030;
    r1036 <= r1028;
    d1037 <= {d1037[38:0], n1015};
    r1057 <= n1056;
    r1061 <= n1060;
    r1066 <= r1059;
    r1086 <= n1085;
    r1090 <= n1089;
    r1095 <= r1088;
    r1130 <= n1125;
    r1131 <= n1126;
    r1163 <= n1162;
    r1192 <= n1191;
    // into stage 8
    r304 <= n303;
    r309 <= n308;
    r334 <= n333;
    r338 <= n337;
    r363 <= n362;
    r367 <= n366;
    r726 <= n725;
    r731 <= n730;
    r756 <= n755;
    r760 <= n759;
    r785 <= n784;
    r789 <= n788;
    r920 <= n919;
    r925 <= n924;
    r950 <= n949;
    r954 <= n953;
    r979 <= n978;
    r983 <= n982;
    r1034 <= n1033;
    r1039 <= n1038;
    r1064 <= n1063;
    r1068 <= n1067;
    r1093 <= n1092;
    r1097 <= n1096;
    r1134 <= r1130;
    d1135 <= {d1135[16:0], n1127};
    r1166 <= r1163;
    r1195 <= r1192;
    // into stage 9
    d163 <= {d163[63:0], n160};
    d164 <= {d164[63:0], n162};
    d277 <= {d277[63:0], n274};
    d278 <= {d278[61:0], n276};
    r312 <= n311;
    d314 <= {d314[33:0], n297};
    d315 <= {d315[16:0], n305};
    r316 <= n313;
    r341 <= n340;
    d343 <= {d343[33:0], n328};
    d344 <= {d344[16:0], n335};
    r345 <= n342;
    r370 <= n369;
    d372 <= {d372[33:0], n357};
    d373 <= {d373[16:0], n364};
    r374 <= n371;
    d585 <= {d585[63:0], n582};
    d586 <= {d586[63:0], n584};
    d699 <= {d699[63:0], n696};
    d700 <= {d700[61:0], n698};
    r734 <= n733;
    d736 <= {d736[33:0], n719};
    d737 <= {d737[16:0], n727};
    r738 <= n735;
    r763 <= n762;
    d765 <= {d765[33:0], n750};
    d766 <= {d766[16:0], n757};
    r767 <= n764;
    r792 <= n791;
    d794 <= {d794[33:0], n779};
    d795 <= {d795[16:0], n786};
    r796 <= n793;
    r928 <= n927;
    d930 <= {d930[33:0], n913};
    d931 <= {d931[16:0], n921};
    r932 <= n929;
    r957 <= n956;
    d959 <= {d959[33:0], n944};
    d960 <= {d960[16:0], n951};
    r961 <= n958;
    r986 <= n985;
    d988 <= {d988[33:0], n973};
    d989 <= {d989[16:0], n980};
    r990 <= n987;
    r1042 <= n1041;
    d1044 <= {d1044[33:0], n1027};
    d1045 <= {d1045[16:0], n1035};
    r1046 <= n1043;
    r1071 <= n1070;
    d1073 <= {d1073[33:0], n1058};
    d1074 <= {d1074[16:0], n1065};
    r1075 <= n1072;
    r1100 <= n1099;
    d1102 <= {d1102[33:0], n1087};
    d1103 <= {d1103[16:0], n1094};
    r1104 <= n1101;
    d1133 <= {d1133[42:0], n1132};
    r1137 <= n1136;
    r1142 <= r1134;
    d1143 <= {d1143[33:0], n1128};
    d1165 <= {d1165[42:0], n1164};
    r1168 <= n1167;
    r1173 <= r1166;
    d1194 <= {d1194[29:0], n1193};
    r1197 <= n1196;
    r1202 <= r1195;
    // into stage 10
    r166 <= n165;
    r280 <= n279;
    r382 <= n381;
    r387 <= n386;
    r395 <= n388;
    r588 <= n587;
    r702 <= n701;
    r804 <= n803;
    r809 <= n808;
    r817 <= n810;
    r998 <= n997;
    r1003 <= n1002;
    r1112 <= n1111;
    r1117 <= n1116;
    r1140 <= n1139;
    r1145 <= n1144;
    r1150 <= r1142;
    d1151 <= {d1151[41:0], n1129};
    r1171 <= n1170;
    r1175 <= n1174;
    r1180 <= r1173;
    r1200 <= n1199;
    r1204 <= n1203;
    r1209 <= r1202;
    // into stage 11
    r394 <= n393;
    r816 <= n815;
    r1148 <= n1147;
    r1153 <= n1152;
    r1178 <= n1177;
    r1182 <= n1181;
    r1207 <= n1206;
    r1211 <= n1210;
    // into stage 12
    d397 <= {d397[63:0], n389};
    r399 <= n398;
    r401 <= n400;
    d402 <= {d402[1:0], n396};
    d819 <= {d819[63:0], n811};
    r821 <= n820;
    r823 <= n822;
    d824 <= {d824[1:0], n818};
    d1007 <= {d1007[63:0], n1004};
    d1008 <= {d1008[63:0], n1006};
    d1121 <= {d1121[63:0], n1118};
    d1122 <= {d1122[63:0], n1120};
    r1156 <= n1155;
    d1158 <= {d1158[33:0], n1141};
    d1159 <= {d1159[16:0], n1149};
    r1160 <= n1157;
    r1185 <= n1184;
    d1187 <= {d1187[33:0], n1172};
    d1188 <= {d1188[16:0], n1179};
    r1189 <= n1186;
    r1214 <= n1213;
    d1216 <= {d1216[33:0], n1201};
    d1217 <= {d1217[16:0], n1208};
    r1218 <= n1215;
    // into stage 13
    r405 <= n404;
    d416 <= {d416[127:0], n412};
    d428 <= {d428[123:0], n425};
    d437 <= {d437[123:0], n434};
    r827 <= n826;
    d836 <= {d836[127:0], n834};
    d847 <= {d847[123:0], n845};
    d855 <= {d855[123:0], n853};
    r1010 <= n1009;
    r1124 <= n1123;
    r1226 <= n1225;
    r1231 <= n1230;
    r1239 <= n1232;
    // into stage 14
    r418 <= n417;
    d419 <= {d419[197:0], n415};
    r430 <= n429;
    d431 <= {d431[197:0], n427};
    r838 <= n837;
    d839 <= {d839[197:0], n835};
    r849 <= n848;
    d850 <= {d850[197:0], n846};
    r1238 <= n1237;
    // into stage 15
    r421 <= n420;
    r433 <= n432;
    d445 <= {d445[61:0], n438};
    r841 <= n840;
    r852 <= n851;
    d863 <= {d863[61:0], n856};
    d1241 <= {d1241[63:0], n1233};
    r1243 <= n1242;
    r1245 <= n1244;
    d1246 <= {d1246[1:0], n1240};
    // into stage 16
    r444 <= n443;
    r862 <= n861;
    r1249 <= n1248;
    d1258 <= {d1258[127:0], n1256};
    d1269 <= {d1269[131:0], n1268};
    d1275 <= {d1275[127:0], n1272};
    // into stage 17
    d447 <= {d447[383:0], n408};
    d448 <= {d448[63:0], n439};
    r450 <= n449;
    r452 <= n451;
    d453 <= {d453[61:0], n446};
    d865 <= {d865[383:0], n830};
    d866 <= {d866[63:0], n857};
    r868 <= n867;
    r870 <= n869;
    d871 <= {d871[61:0], n864};
    r1260 <= n1259;
    d1261 <= {d1261[197:0], n1257};
    r1271 <= n1270;
    r1277 <= n1276;
    // into stage 18
    r456 <= n455;
    r874 <= n873;
    r1263 <= n1262;
    r1282 <= n1280;
    // into stage 19
    r1284 <= n1283;
    r1354 <= n1353;
    r1358 <= n1357;
    // into stage 20
    d1286 <= {d1286[383:0], n1252};
    d1287 <= {d1287[63:0], n1278};
    r1289 <= n1288;
    r1291 <= n1290;
    d1292 <= {d1292[127:0], n1285};
    // into stage 21
    r1295 <= n1294;
    d1308 <= {d1308[129:0], n1306};
    d1316 <= {d1316[127:0], n1314};
    d1329 <= {d1329[131:0], n1328};
    d1337 <= {d1337[131:0], n1336};
    d1345 <= {d1345[121:0], n1343};
    // into stage 22
    r1310 <= n1309;
    r1318 <= n1317;
    d1319 <= {d1319[194:0], n1315};
    r1331 <= n1330;
    r1339 <= n1338;
    r1347 <= n1346;
    d1348 <= {d1348[194:0], n1344};
    // into stage 23
    r1321 <= n1320;
    r1350 <= n1349;
    r1363 <= n1360;
    r1368 <= n1366;
    r1374 <= n1373;
    r1377 <= n1372;
    d1382 <= {d1382[191:0], n1380};
    // into stage 24
    r1365 <= n1364;
    r1370 <= n1369;
    r1379 <= n1378;
    r1384 <= n1383;
    // into stage 25
    d1386 <= {d1386[383:0], n1298};
    d1387 <= {d1387[127:0], n1359};
    r1389 <= n1388;
    r1391 <= n1390;
    r1393 <= n1392;
    r1396 <= n1395;
    r1398 <= n1397;
    d1402 <= {d1402[63:0], n1401};
    d1405 <= {d1405[0:0], n1404};
    d1407 <= {d1407[0:0], n1406};
    r1411 <= n1410;
    r1414 <= n1413;
    r1416 <= n1415;
    r1420 <= n1419;
    r1423 <= n1422;
    r1425 <= n1424;
    d1428 <= {d1428[299:0], n1385};
    // into stage 26
    r1431 <= n1430;
    // into stage 27
    r1546 <= n1545;
    r1551 <= n1550;
    r1557 <= n1556;
    r1561 <= n1560;
    r1565 <= n1564;
    r1570 <= n1569;
    r1575 <= n1574;
    r1634 <= n1633;
    r1636 <= n1635;
    r1638 <= n1637;
    r1640 <= n1639;
    r1642 <= n1641;
    r1644 <= n1643;
    r1646 <= n1645;
    r1650 <= n1649;
    r1654 <= n1653;
    r1657 <= n1656;
    r1661 <= n1660;
    r1664 <= n1663;
    r1669 <= n1668;
    r1673 <= n1672;
    r1676 <= n1675;
    r1763 <= n1762;
    r1765 <= n1764;
    r1767 <= n1766;
    r1769 <= n1768;
    r1771 <= n1770;
    r1773 <= n1772;
    r1775 <= n1774;
    r1777 <= n1776;
    r1779 <= n1778;
    r1781 <= n1780;
    r1783 <= n1782;
    r1785 <= n1784;
    r1787 <= n1786;
    r1789 <= n1788;
    r1792 <= n1791;
    r1796 <= n1795;
    r1800 <= n1799;
    r1804 <= n1803;
    r1808 <= n1807;
    r1812 <= n1811;
    r1816 <= n1815;
    r1905 <= n1904;
    r1907 <= n1906;
    r1909 <= n1908;
    r1911 <= n1910;
    r1913 <= n1912;
    r1915 <= n1914;
    r1917 <= n1916;
    r1919 <= n1918;
    r1921 <= n1920;
    r1923 <= n1922;
    r1925 <= n1924;
    r1927 <= n1926;
    r1929 <= n1928;
    r1931 <= n1930;
    r1933 <= n1932;
    r1935 <= n1934;
    r1937 <= n1936;
    r1939 <= n1938;
    r1941 <= n1940;
    r1943 <= n1942;
    r1945 <= n1944;
    r1949 <= n1948;
    r1953 <= n1952;
    r1957 <= n1956;
    r1961 <= n1960;
    r1965 <= n1964;
    r1969 <= n1968;
    r1973 <= n1972;
    // into stage 28
    r1580 <= n1579;
    r1585 <= n1584;
    r1590 <= n1589;
    r1678 <= n1677;
    r1680 <= n1679;
    r1684 <= n1683;
    r1689 <= n1688;
    r1695 <= n1694;
    r1818 <= n1817;
    r1820 <= n1819;
    r1822 <= n1821;
    r1824 <= n1823;
    r1826 <= n1825;
    r1831 <= n1830;
    r1835 <= n1834;
    r1975 <= n1974;
    r1977 <= n1976;
    r1979 <= n1978;
    r1981 <= n1980;
    r1983 <= n1982;
    r1985 <= n1984;
    r1987 <= n1986;
    r1991 <= n1990;
    r1995 <= n1994;
    // into stage 29
    r1592 <= n1591;
    r1697 <= n1696;
    r1701 <= n1700;
    r1837 <= n1836;
    r1840 <= n1839;
    r1843 <= n1842;
    r1997 <= n1996;
    r1999 <= n1998;
    r2004 <= n2003;
    // into stage 30
    r1704 <= n1703;
    r1845 <= n1844;
    r2006 <= n2005;
    d2009 <= {d2009[127:0], n2008};
    r2016 <= n2013;
    // into stage 31
    r2011 <= n2010;
    r2018 <= n2017;
    r2022 <= n2021;
    r2023 <= n2020;
    // into stage 33
    d2025 <= {d2025[191:0], n2012};
    d2027 <= {d2027[63:0], n2026};
    d2029 <= {d2029[0:0], n2028};
    d2031 <= {d2031[63:0], n2030};
    d2034 <= {d2034[0:0], n2033};
    d2036 <= {d2036[0:0], n2035};
    d2039 <= {d2039[63:0], n2024};
    // into stage 34
    r2042 <= n2041;
    d2201 <= {d2201[447:0], n2200};
    d2357 <= {d2357[447:0], n2355};
    d2472 <= {d2472[447:0], n2470};
    d2541 <= {d2541[447:0], n2539};
    d2572 <= {d2572[41:0], n2570};
    // into stage 35
    r2203 <= n2202;
    r2205 <= n2204;
    r2207 <= n2206;
    r2209 <= n2208;
    r2211 <= n2210;
    r2213 <= n2212;
    r2215 <= n2214;
    r2217 <= n2216;
    r2219 <= n2218;
    r2221 <= n2220;
    r2223 <= n2222;
    r2225 <= n2224;
    r2227 <= n2226;
    r2229 <= n2228;
    r2231 <= n2230;
    r2233 <= n2232;
    r2235 <= n2234;
    r2237 <= n2236;
    r2239 <= n2238;
    r2241 <= n2240;
    r2243 <= n2242;
    r2245 <= n2244;
    r2247 <= n2246;
    r2249 <= n2248;
    r2251 <= n2250;
    r2253 <= n2252;
    r2255 <= n2254;
    r2257 <= n2256;
    r2261 <= n2260;
    r2281 <= n2280;
    r2359 <= n2358;
    r2361 <= n2360;
    r2363 <= n2362;
    r2365 <= n2364;
    r2367 <= n2366;
    r2369 <= n2368;
    r2371 <= n2370;
    r2373 <= n2372;
    r2375 <= n2374;
    r2377 <= n2376;
    r2379 <= n2378;
    r2381 <= n2380;
    r2383 <= n2382;
    r2385 <= n2384;
    r2387 <= n2386;
    r2389 <= n2388;
    r2391 <= n2390;
    r2393 <= n2392;
    r2395 <= n2394;
    r2397 <= n2396;
    r2399 <= n2398;
    r2401 <= n2400;
    r2403 <= n2402;
    r2405 <= n2404;
    r2474 <= n2473;
    r2476 <= n2475;
    r2478 <= n2477;
    r2480 <= n2479;
    r2482 <= n2481;
    r2484 <= n2483;
    r2486 <= n2485;
    r2488 <= n2487;
    r2490 <= n2489;
    r2492 <= n2491;
    r2494 <= n2493;
    r2496 <= n2495;
    r2498 <= n2497;
    r2500 <= n2499;
    r2502 <= n2501;
    r2543 <= n2542;
    r2545 <= n2544;
    r2547 <= n2546;
    r2549 <= n2548;
    r2551 <= n2550;
    r2553 <= n2552;
    r2555 <= n2554;
    r2557 <= n2556;
    r2559 <= n2558;
    r2574 <= n2573;
    r2576 <= n2575;
    // into stage 36
    r2263 <= n2262;
    r2265 <= n2264;
    r2267 <= n2266;
    r2269 <= n2268;
    r2271 <= n2270;
    r2273 <= n2272;
    r2275 <= n2274;
    r2277 <= n2276;
    r2279 <= n2278;
    r2407 <= n2406;
    r2409 <= n2408;
    r2411 <= n2410;
    r2413 <= n2412;
    r2415 <= n2414;
    r2417 <= n2416;
    r2419 <= n2418;
    r2421 <= n2420;
    r2505 <= n2504;
    r2507 <= n2506;
    r2509 <= n2508;
    r2511 <= n2510;
    r2513 <= n2512;
    d2516 <= {d2516[65:0], n2503};
    r2561 <= n2560;
    r2563 <= n2562;
    r2565 <= n2564;
    // into stage 37
    r2284 <= n2283;
    r2286 <= n2285;
    r2288 <= n2287;
    r2423 <= n2422;
    r2425 <= n2424;
    r2427 <= n2426;
    r2515 <= n2514;
    r2518 <= n2517;
    r2567 <= n2566;
    d2594 <= {d2594[8:0], n2577};
    // into stage 38
    r2290 <= n2289;
    d2291 <= {d2291[133:0], n2282};
    r2429 <= n2428;
    r2520 <= n2519;
    r2591 <= n2589;
    // into stage 39
    r2293 <= n2292;
    r2582 <= n2580;
    r2588 <= n2587;
    r2593 <= n2592;
    // into stage 40
    r2584 <= n2583;
    // into stage 41
    d2596 <= {d2596[63:0], n2578};
    r2598 <= n2597;
    r2600 <= n2599;
    d2602 <= {d2602[63:0], n2601};
    d2605 <= {d2605[0:0], n2604};
    d2607 <= {d2607[0:0], n2606};
    d2611 <= {d2611[63:0], n2610};
    d2614 <= {d2614[0:0], n2613};
    d2616 <= {d2616[0:0], n2615};
    d2619 <= {d2619[26:0], n2595};
    // into stage 42
    r2622 <= n2621;
    // into stage 43
    r2626 <= n2625;
    r2630 <= n2629;
    r2634 <= n2633;
    // into stage 44
    r2639 <= n2638;
    r2641 <= n2640;
    r2643 <= n2642;
    r2646 <= n2645;
    r2648 <= n2647;
    r2652 <= n2651;
    r2655 <= n2654;
    r2657 <= n2656;
    d2660 <= {d2660[63:0], n2637};
    // into stage 45
    r2663 <= n2662;
    d2667 <= {d2667[507:0], n2666};
    // into stage 46
    r2669 <= n2668;
  end
  wire unused = &{1'b0, r2622[9:0], r2663[254]};
endmodule

// times3_fq_w64: one result a clock, 9 clocks after its operands.
(* pipeline_stages = 9 *)
module times3_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  output wire [253:0] product
);
  wire [11:0] n1 = a[253:242];
  wire n4 = n1 < 12'h409;
  wire [258:0] n6 = n4 ? 259'h0 : 259'h7cf9bb18d1ece5fd647afba497e7ea7a2687e956e978e3572c3df73e9278302b9;
  wire n8 = n1 < 12'h811;
  wire [258:0] n10 = n8 ? n6 : 259'h79f37631a3d9cbfac8f5f7492fcfd4f44d0fd2add2f1c6ae587bee7d24f060572;
  wire [63:0] n12 = a[63:0];
  wire [62:0] n13 = a[62:0];
  wire [63:0] n16 = {n13, 1'h0};
  wire [63:0] n21 = a[127:64];
  wire [63:0] n22 = a[126:63];
  wire [63:0] n28 = a[191:128];
  wire [63:0] n29 = a[190:127];
  wire [61:0] n35 = a[253:192];
  wire [62:0] n36 = a[253:191];
  // stage 1
  reg [258:0] r11 = 259'h0;
  wire [63:0] n14 = r11[63:0];
  reg [63:0] r17 = 64'h0;
  reg [63:0] r18 = 64'h0;
  wire [65:0] n19 = {2'h0, r17} + {2'h0, r18} + {2'h0, n14};
  wire [63:0] n23 = r11[127:64];
  reg [63:0] r24 = 64'h0;
  reg [63:0] r25 = 64'h0;
  wire [65:0] n26 = {2'h0, r24} + {2'h0, r25} + {2'h0, n23};
  wire [63:0] n30 = r11[191:128];
  reg [63:0] r31 = 64'h0;
  reg [63:0] r32 = 64'h0;
  wire [65:0] n33 = {2'h0, r31} + {2'h0, r32} + {2'h0, n30};
  wire [63:0] n37 = r11[255:192];
  reg [61:0] r38 = 62'h0;
  reg [62:0] r39 = 63'h0;
  wire [64:0] n40 = {3'h0, r38} + {2'h0, r39} + {1'h0, n37};
  wire [2:0] n42 = r11[258:256];
  // stage 2
  reg [65:0] r20 = 66'h0;
  reg [65:0] r27 = 66'h0;
  reg [65:0] r34 = 66'h0;
  reg [64:0] r41 = 65'h0;
  wire [63:0] n43 = r20[63:0];
  wire [1:0] n44 = r20[65:64];
  wire [63:0] n45 = r27[63:0];
  wire [1:0] n46 = r27[65:64];
  wire [64:0] n47 = {1'h0, n45} + {63'h0, n44};
  wire [63:0] n49 = r34[63:0];
  wire [1:0] n50 = r34[65:64];
  wire [64:0] n51 = {1'h0, n49} + {63'h0, n46};
  wire [63:0] n53 = r41[63:0];
  wire n54 = r41[64];
  wire [64:0] n55 = {1'h0, n53} + {63'h0, n50};
  reg [2:0] r57 = 3'h0;
  wire [2:0] n58 = r57 + {2'h0, n54};
  // stage 3
  reg [64:0] r48 = 65'h0;
  reg [64:0] r52 = 65'h0;
  reg [64:0] r56 = 65'h0;
  wire [63:0] n60 = r48[63:0];
  wire n62 = r48[64];
  wire [63:0] n64 = r52[63:0];
  wire n67 = r52[64];
  wire n69 = &n64;
  wire [63:0] n73 = r56[63:0];
  wire n76 = r56[64];
  wire n78 = &n73;
  // stage 4
  reg [127:0] d59 = 128'h0;
  wire [63:0] n59 = d59[127:64];
  reg [63:0] r61 = 64'h0;
  reg r63 = 1'h0;
  reg [63:0] r65 = 64'h0;
  wire [63:0] n66 = r65 + {63'h0, r63};
  reg r68 = 1'h0;
  reg r70 = 1'h0;
  wire n71 = r70 & r63;
  wire n72 = r68 | n71;
  reg [63:0] r74 = 64'h0;
  wire [63:0] n75 = r74 + {63'h0, n72};
  reg r77 = 1'h0;
  reg r79 = 1'h0;
  wire n80 = r79 & n72;
  wire n81 = r77 | n80;
  reg [5:0] d82 = 6'h0;
  wire [2:0] n82 = d82[5:3];
  wire [2:0] n83 = n82 + {2'h0, n81};
  wire [258:0] n84 = {n83, n75, n66, r61, n59};
  // stage 5
  reg [258:0] r85 = 259'h0;
  wire [63:0] n86 = r85[63:0];
  wire [64:0] n88 = 65'hc3df73e9278302b9 + {1'h0, n86};
  wire [63:0] n90 = r85[127:64];
  wire [64:0] n92 = 65'h687e956e978e3572 + {1'h0, n90};
  wire [63:0] n94 = r85[191:128];
  wire [64:0] n96 = 65'h47afba497e7ea7a2 + {1'h0, n94};
  wire [62:0] n98 = r85[254:192];
  wire [63:0] n100 = 64'hcf9bb18d1ece5fd6 + {1'h0, n98};
  wire [253:0] n129 = r85[253:0];
  // stage 6
  reg [64:0] r89 = 65'h0;
  reg [64:0] r93 = 65'h0;
  reg [64:0] r97 = 65'h0;
  wire [63:0] n101 = r89[63:0];
  wire n103 = r89[64];
  wire [63:0] n105 = r93[63:0];
  wire n108 = r93[64];
  wire n110 = &n105;
  wire [63:0] n114 = r97[63:0];
  wire n117 = r97[64];
  wire n119 = &n114;
  // stage 7
  reg [63:0] r102 = 64'h0;
  reg r104 = 1'h0;
  reg [63:0] r106 = 64'h0;
  wire [63:0] n107 = r106 + {63'h0, r104};
  reg r109 = 1'h0;
  reg r111 = 1'h0;
  wire n112 = r111 & r104;
  wire n113 = r109 | n112;
  reg [63:0] r115 = 64'h0;
  wire [63:0] n116 = r115 + {63'h0, n113};
  reg r118 = 1'h0;
  reg r120 = 1'h0;
  wire n121 = r120 & n113;
  wire n122 = r118 | n121;
  reg [127:0] d123 = 128'h0;
  wire [63:0] n123 = d123[127:64];
  wire [63:0] n124 = n123 + {63'h0, n122};
  wire [255:0] n125 = {n124, n116, n107, r102};
  // stage 8
  reg [255:0] r126 = 256'h0;
  wire n127 = r126[255];
  wire [253:0] n128 = r126[253:0];
  reg [761:0] d130 = 762'h0;
  wire [253:0] n130 = d130[761:508];
  wire [253:0] n131 = n127 ? n130 : n128;
  // stage 9
  reg [253:0] r132 = 254'h0;
  assign product = r132;
  always @(posedge clock) begin
    // into stage 1
    r11 <= n10;
    r17 <= n12;
    r18 <= n16;
    r24 <= n21;
    r25 <= n22;
    r31 <= n28;
    r32 <= n29;
    r38 <= n35;
    r39 <= n36;
    // into stage 2
    r20 <= n19;
    r27 <= n26;
    r34 <= n33;
    r41 <= n40;
    r57 <= n42;
    // into stage 3
    r48 <= n47;
    r52 <= n51;
    r56 <= n55;
    // into stage 4
    d59 <= {d59[63:0], n43};
    r61 <= n60;
    r63 <= n62;
    r65 <= n64;
    r68 <= n67;
    r70 <= n69;
    r74 <= n73;
    r77 <= n76;
    r79 <= n78;
    d82 <= {d82[2:0], n58};
    // into stage 5
    r85 <= n84;
    // into stage 6
    r89 <= n88;
    r93 <= n92;
    r97 <= n96;
    // into stage 7
    r102 <= n101;
    r104 <= n103;
    r106 <= n105;
    r109 <= n108;
    r111 <= n110;
    r115 <= n114;
    r118 <= n117;
    r120 <= n119;
    d123 <= {d123[63:0], n100};
    // into stage 8
    r126 <= n125;
    d130 <= {d130[507:0], n129};
    // into stage 9
    r132 <= n131;
  end
  wire unused = &{1'b0, r85[258:255], r126[254]};
endmodule

// affine_adder_numerator: one result a clock, 56 clocks after its operands.
(* pipeline_stages = 56 *)
module affine_adder_numerator (
  input wire clock,
  input wire [253:0] x,
  input wire [253:0] rise,
  input wire doubled,
  output wire [253:0] numerator
);
  // stage 46
  wire [253:0] n3;
  montgomery_fq_k2_c4_w64_a u0 (.clock(clock), .a(x), .b(x), .product(n3));
  // stage 55
  wire [253:0] n4;
  times3_fq_w64 u1 (.clock(clock), .a(n3), .product(n4));
  reg [54:0] d5 = 55'h0;
  wire n5 = d5[54];
  reg [13969:0] d6 = 13970'h0;
  wire [253:0] n6 = d6[13969:13716];
  wire [253:0] n7 = n5 ? n4 : n6;
  // stage 56
  reg [253:0] r8 = 254'h0;
  assign numerator = r8;
  always @(posedge clock) begin
    // into stage 46
    // into stage 55
    d5 <= {d5[53:0], doubled};
    d6 <= {d6[13715:0], rise};
    // into stage 56
    r8 <= n7;
  end
endmodule

// affine_adder_sum: one result a clock, 171 clocks after its operands.
(* pipeline_stages = 171 *)
module affine_adder_sum (
  input wire clock,
  input wire [253:0] inverse,
  input wire [253:0] numerator,
  input wire [785:0] waiting,
  output wire [508:0] sum,
  output wire [21:0] tag_out
);
  wire [253:0] n3 = waiting[253:0];
  wire [253:0] n4 = waiting[507:254];
  wire [253:0] n5 = waiting[761:508];
  wire n6 = waiting[762];
  wire n7 = waiting[763];
  wire [21:0] n8 = waiting[785:764];
  wire n26 = n6 | n7;
  // stage 5
  wire [253:0] n11;
  add_fq_w64 u2 (.clock(clock), .a(n3), .b(n5), .sum(n11));
  // stage 46
  wire [253:0] n9;
  montgomery_fq_k2_c4_w64_a u0 (.clock(clock), .a(inverse), .b(numerator), .product(n9));
  // stage 100
  wire [253:0] n10;
  montgomery_fq_k2_c4_w64_t u1 (.clock(clock), .a(n9), .b(n9), .product(n10));
  reg [24129:0] d12 = 24130'h0;
  wire [253:0] n12 = d12[24129:23876];
  // stage 105
  wire [253:0] n13;
  subtract_fq_w64 u3 (.clock(clock), .a(n10), .b(n12), .difference(n13));
  reg [26669:0] d14 = 26670'h0;
  wire [253:0] n14 = d14[26669:26416];
  reg [104:0] d20 = 105'h0;
  wire n20 = d20[104];
  wire [253:0] n21 = n20 ? n13 : n14;
  // stage 110
  wire [253:0] n15;
  subtract_fq_w64 u4 (.clock(clock), .a(n14), .b(n13), .difference(n15));
  reg [16255:0] d16 = 16256'h0;
  wire [253:0] n16 = d16[16255:16002];
  // stage 164
  wire [253:0] n17;
  montgomery_fq_k2_c4_w64_t u5 (.clock(clock), .a(n16), .b(n15), .product(n17));
  reg [41655:0] d18 = 41656'h0;
  wire [253:0] n18 = d18[41655:41402];
  // stage 169
  wire [253:0] n19;
  subtract_fq_w64 u6 (.clock(clock), .a(n17), .b(n18), .difference(n19));
  reg [63:0] d22 = 64'h0;
  wire n22 = d22[63];
  reg [1269:0] d23 = 1270'h0;
  wire [253:0] n23 = d23[1269:1016];
  wire [253:0] n24 = n22 ? n19 : n23;
  // stage 170
  reg [253:0] r25 = 254'h0;
  reg [16509:0] d27 = 16510'h0;
  wire [253:0] n27 = d27[16509:16256];
  reg [169:0] d28 = 170'h0;
  wire n28 = d28[169];
  wire [508:0] n29 = {n28, r25, n27};
  // stage 171
  reg [508:0] r30 = 509'h0;
  reg [3761:0] d31 = 3762'h0;
  wire [21:0] n31 = d31[3761:3740];
  assign sum = r30;
  assign tag_out = n31;
  always @(posedge clock) begin
    // into stage 5
    // into stage 46
    // into stage 100
    d12 <= {d12[23875:0], n11};
    // into stage 105
    d14 <= {d14[26415:0], n3};
    d20 <= {d20[103:0], n6};
    // into stage 110
    d16 <= {d16[16001:0], n9};
    // into stage 164
    d18 <= {d18[41401:0], n4};
    // into stage 169
    d22 <= {d22[62:0], n20};
    d23 <= {d23[1015:0], n18};
    // into stage 170
    r25 <= n24;
    d27 <= {d27[16255:0], n21};
    d28 <= {d28[168:0], n26};
    // into stage 171
    r30 <= n29;
    d31 <= {d31[3739:0], n8};
  end
endmodule
