    // As for the FIFO.
    reg [INDEX-1:0] sent = 0, received = 0;
    reg [WIDTH-1:0] word;
    (* anyconst *) wire [INDEX-1:0] chosen;
    wire [INDEX-1:0] inside = sent - received;
    wire [INDEX-1:0] place = chosen - received;
    always @(posedge clock) begin
        sent <= reset ? 0 : sent + (i_valid && i_ready);
        received <= reset ? 0 : received + (o_valid && o_ready);
        if (i_valid && i_ready && sent == chosen) word <= i_data;
    end
    always @* begin
        // A beat is offered from the next edge on, and until it is taken; two fit.
        assert (o_valid == (inside != 0));
        assert (i_ready == (inside != 2));
        assert (inside <= 2);
        if (o_valid && place == 0) assert (o_data == word);
        cover (inside == 2);
        cover (o_valid && o_ready && i_valid && !i_ready);
    end
`ifdef INDUCTION
    always @* if (inside == 2 && place == 1) assert (spare_q == word);
`endif
