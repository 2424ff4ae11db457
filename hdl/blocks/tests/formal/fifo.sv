    // Beats in and out, counted modulo more than fit, and the data of the chosen ones: as any number is chosen, every beat comes out once,
    // as it went in, and in its place. All outputs follow from these registers, so none follows an input without a clock.
    reg [INDEX-1:0] sent = 0, sent_before = 0, received = 0;
    reg [WIDTH-1:0] word;
    (* anyconst *) wire [INDEX-1:0] chosen;
    wire [INDEX-1:0] inside = sent - received;
    wire [INDEX-1:0] place = chosen - received;
    always @(posedge clock) begin
        sent <= reset ? 0 : sent + (i_valid && i_ready);
        sent_before <= reset ? 0 : sent;
        received <= reset ? 0 : received + (o_valid && o_ready);
        if (i_valid && i_ready && sent == chosen) word <= i_data;
    end
    always @* begin
        // A beat is offered from the second edge on, and until it is taken.
        assert (o_valid == (sent_before != received));
        if (o_valid && place == 0) assert (o_data == word);
        // It takes beats as long as its memory has a place: none too many, none too few.
        assert (i_ready == (inside - o_valid != DEPTH));
        assert (inside <= DEPTH + 1);
        assert (count == inside);
        cover (inside == DEPTH + 1);
        cover (o_valid && o_ready && i_valid && !i_ready);
    end
`ifdef INDUCTION
    (* hierconn *) wire [ADDRESS-1:0] \memory.at = read_q + place - o_valid;
    (* hierconn *) wire [WIDTH-1:0] \memory.word ;
    always @* begin
        assert (sent_before == sent || sent_before + 1'b1 == sent);
        assert (held_q == inside - o_valid);
        assert (write_q == ADDRESS'(read_q + held_q));
        if (place < inside && place >= o_valid) assert (\memory.word == word);
    end
`endif
