;; The two loops over every byte of a list: finding records and reading their plain numbers, and writing them with their results.
;; Sixteen bytes are looked at and copied at a time, which JavaScript cannot do. What a record holds beyond plain texts and numbers
;; is left to JavaScript. kernel.ts tells how this is called; `npm run generate` makes kernel-bytes.ts of it.
(module
  (memory (export "memory") 4)

  ;; Where things lie. Records and their results lie behind all of it, with 16 bytes of room after each.
  (global $powers (export "powers") i32 (i32.const 0x00000))    ;; f64 x 16: 1, 10, 100 ...
  (global $masks (export "masks") i32 (i32.const 0x00400))      ;; i32 x 256 x 3: words that have this byte first, second, third
  (global $kinds (export "kinds") i32 (i32.const 0x01000))      ;; u8 by column: 0x80 = recognised; else 1 + the number's place
  (global $starts (export "starts") i32 (i32.const 0x05000))    ;; i32 by record, and one more: where it begins
  (global $fields (export "fields") i32 (i32.const 0x0a000))    ;; i32 by record: how many fields it has
  (global $flags (export "flags") i32 (i32.const 0x0e000))      ;; u8 by record: 1 = JavaScript is to read it
  (global $numbers (export "numbers") i32 (i32.const 0x10000))  ;; f64 by record, three times; NaN where the field is empty
  (global $suffixOf (export "suffixOf") i32 (i32.const 0x28000)) ;; u8 by record: which results stand behind it
  (global $lacking (export "lacking") i32 (i32.const 0x29000))  ;; u16 by record: delimiters that it lacks
  (global $suffixes (export "suffixes") i32 (i32.const 0x2b000)) ;; i32 x 2 by number: address and length of results
  (global $free (export "free") i32 (i32.const 0x2c000))
  (global $most (export "most") i32 (i32.const 4096))           ;; records at a time

  ;; Where the record begins at which the last scan ended.
  (global $next (export "next") (mut i32) (i32.const 0))

  ;; The number that these bytes write with at most 15 digits, a point and a minus, as files/numbers.ts reads it; NaN for all others.
  (func $number (param $from i32) (param $to i32) (result f64)
    (local $at i32) (local $byte i32) (local $digits i32) (local $point i32) (local $whole i64) (local $value f64)
    (local.set $at (i32.add (local.get $from) (i32.eq (i32.load8_u (local.get $from)) (i32.const 0x2d))))
    (if (i32.gt_u (i32.sub (i32.sub (local.get $to) (local.get $at)) (i32.const 1)) (i32.const 15))
      (then (return (f64.const nan))))
    (loop $bytes
      (local.set $byte (i32.load8_u (local.get $at)))
      (if (i32.lt_u (i32.sub (local.get $byte) (i32.const 0x30)) (i32.const 10))
        (then
          (local.set $digits (i32.add (local.get $digits) (i32.const 1)))
          (local.set $whole
            (i64.add
              (i64.mul (local.get $whole) (i64.const 10))
              (i64.extend_i32_u (i32.sub (local.get $byte) (i32.const 0x30))))))
        (else
          (if (i32.or (i32.ne (local.get $byte) (i32.const 0x2e)) (i32.ne (local.get $point) (i32.const 0)))
            (then (return (f64.const nan))))
          (local.set $point (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $bytes (i32.lt_u (local.get $at) (local.get $to))))
    (if (i32.gt_u (i32.sub (local.get $digits) (i32.const 1)) (i32.const 14))
      (then (return (f64.const nan))))
    (local.set $value (f64.convert_i64_u (local.get $whole)))
    ;; Two exact numbers divided are rounded correctly.
    (if (local.get $point)
      (then
        (local.set $value
          (f64.div
            (local.get $value)
            (f64.load
              (i32.add
                (global.get $powers)
                (i32.shl
                  (i32.sub (i32.sub (local.get $to) (local.get $point)) (i32.const 1))
                  (i32.const 3))))))))
    (if (i32.eq (i32.load8_u (local.get $from)) (i32.const 0x2d))
      (then (local.set $value (f64.neg (local.get $value)))))
    ;; A negative zero becomes zero.
    (f64.add (local.get $value) (f64.const 0)))

  ;; The position behind the quote that closes the one at `at`; `end` where there is none. Two quotes are one of the text.
  (func $behindQuote (param $at i32) (param $end i32) (result i32)
    (loop $bytes
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (if (i32.ge_u (local.get $at) (local.get $end))
        (then (return (local.get $end))))
      (br_if $bytes (i32.ne (i32.load8_u (local.get $at)) (i32.const 0x22)))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $bytes
        (i32.and
          (i32.lt_u (local.get $at) (local.get $end))
          (i32.eq (i32.load8_u (local.get $at)) (i32.const 0x22)))))
    (local.get $at))

  ;; Reads the records from `at` on that begin before `limit`, as many as there is room for, and returns how many they are. It ends
  ;; before a record that does not end, line end and all, before `end`, where a line feed stands that belongs to no record.
  ;; Places are counted from `base`. Of the first `kept` fields it is looked at what they hold.
  (func (export "scan")
    (param $at i32) (param $end i32) (param $limit i32) (param $base i32) (param $delimiter i32) (param $kept i32)
    (result i32)
    (local $count i32) (local $p i32) (local $field i32) (local $from i32) (local $word i32) (local $byte i32)
    (local $hits i32) (local $mask i32) (local $kind i32) (local $flag i32) (local $sure i32) (local $place i32)
    (local $value f64) (local $here v128) (local $delimiters v128) (local $lfs v128) (local $crs v128)
    (local.set $delimiters (i8x16.splat (local.get $delimiter)))
    (local.set $lfs (i8x16.splat (i32.const 0x0a)))
    (local.set $crs (i8x16.splat (i32.const 0x0d)))
    (block $done
      (loop $records
        (br_if $done (i32.ge_u (local.get $count) (global.get $most)))
        (br_if $done (i32.ge_u (local.get $at) (local.get $limit)))
        (local.set $place (i32.add (global.get $numbers) (i32.shl (local.get $count) (i32.const 3))))
        (f64.store (local.get $place) (f64.const nan))
        (f64.store offset=0x8000 (local.get $place) (f64.const nan))
        (f64.store offset=0x10000 (local.get $place) (f64.const nan))
        (local.set $p (local.get $at))
        (local.set $field (i32.const 0))
        (local.set $flag (i32.const 0))
        (local.set $sure (i32.const 0))
        (loop $fields
          (local.set $from (local.get $p))
          (local.set $word (local.get $p))
          (if (i32.eq (i32.load8_u (local.get $p)) (i32.const 0x22))
            (then
              (local.set $word (i32.add (local.get $p) (i32.const 1)))
              (local.set $p (call $behindQuote (local.get $p) (local.get $end)))
              (br_if $done (i32.ge_u (local.get $p) (local.get $end)))))
          ;; To the next delimiter or line end.
          (loop $find
            (local.set $here (v128.load (local.get $p)))
            (local.set $hits
              (i8x16.bitmask
                (v128.or
                  (i8x16.eq (local.get $here) (local.get $delimiters))
                  (v128.or
                    (i8x16.eq (local.get $here) (local.get $lfs))
                    (i8x16.eq (local.get $here) (local.get $crs))))))
            (if (i32.eqz (local.get $hits))
              (then
                (local.set $p (i32.add (local.get $p) (i32.const 16)))
                (br $find))))
          (local.set $p (i32.add (local.get $p) (i32.ctz (local.get $hits))))
          (br_if $done (i32.ge_u (local.get $p) (local.get $end)))
          (if (i32.and
                (i32.lt_u (local.get $field) (local.get $kept))
                (i32.lt_u (local.get $from) (local.get $p)))
            (then
              ;; Words that begin with the same three bytes: of totals in the lower half, of blanks in the upper one.
              (local.set $mask
                (i32.and
                  (i32.load (i32.add (global.get $masks)
                    (i32.shl (i32.load8_u (local.get $word)) (i32.const 2))))
                  (i32.and
                    (i32.load offset=0x400 (i32.add (global.get $masks)
                      (i32.shl (i32.load8_u offset=1 (local.get $word)) (i32.const 2))))
                    (i32.load offset=0x800 (i32.add (global.get $masks)
                      (i32.shl (i32.load8_u offset=2 (local.get $word)) (i32.const 2)))))))
              (local.set $flag (i32.or (local.get $flag) (i32.and (local.get $mask) (i32.const 0xffff))))
              (local.set $kind (i32.load8_u (i32.add (global.get $kinds) (local.get $field))))
              (local.set $sure
                (i32.or
                  (local.get $sure)
                  (i32.and
                    (i32.shr_u (local.get $kind) (i32.const 7))
                    (i32.eqz (i32.shr_u (local.get $mask) (i32.const 16))))))
              (local.set $kind (i32.and (local.get $kind) (i32.const 0x7f)))
              (if (local.get $kind)
                (then
                  (local.set $value (call $number (local.get $from) (local.get $p)))
                  (local.set $flag (i32.or (local.get $flag) (f64.ne (local.get $value) (local.get $value))))
                  (f64.store
                    (i32.add
                      (local.get $place)
                      (i32.shl (i32.sub (local.get $kind) (i32.const 1)) (i32.const 15)))
                    (local.get $value))))))
          (local.set $field (i32.add (local.get $field) (i32.const 1)))
          (local.set $byte (i32.load8_u (local.get $p)))
          (local.set $p (i32.add (local.get $p) (i32.const 1)))
          (br_if $fields (i32.eq (local.get $byte) (local.get $delimiter))))
        ;; A line feed behind the line's CR belongs to it; whether there is one must be seen.
        (if (i32.eq (local.get $byte) (i32.const 0x0d))
          (then
            (br_if $done (i32.ge_u (local.get $p) (local.get $end)))
            (local.set $p
              (i32.add (local.get $p) (i32.eq (i32.load8_u (local.get $p)) (i32.const 0x0a))))))
        (local.set $place (i32.shl (local.get $count) (i32.const 2)))
        (i32.store (i32.add (global.get $starts) (local.get $place)) (i32.sub (local.get $at) (local.get $base)))
        (i32.store (i32.add (global.get $fields) (local.get $place)) (local.get $field))
        (i32.store8
          (i32.add (global.get $flags) (local.get $count))
          (i32.or (i32.ne (local.get $flag) (i32.const 0)) (i32.eqz (local.get $sure))))
        (local.set $at (local.get $p))
        (local.set $count (i32.add (local.get $count) (i32.const 1)))
        (br $records)))
    (global.set $next (local.get $at))
    (local.get $count))

  ;; Copies bytes, sixteen at a time, up to 15 more than are asked for: what follows is written over them.
  (func $copy (param $from i32) (param $length i32) (param $to i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $from) (local.get $length)))
    (loop $pieces
      (v128.store (local.get $to) (v128.load (local.get $from)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $pieces (i32.lt_u (local.get $from) (local.get $end)))))

  ;; Writes so many records to `out`, each with what it lacks and its results before its line end; returns where that ends.
  (func (export "write") (param $count i32) (param $base i32) (param $delimiter i32) (param $out i32) (result i32)
    (local $i i32) (local $start i32) (local $stop i32) (local $next i32) (local $missing i32) (local $suffix i32)
    (block $done
      (loop $records
        (br_if $done (i32.ge_u (local.get $i) (local.get $count)))
        (local.set $start (i32.add (global.get $starts) (i32.shl (local.get $i) (i32.const 2))))
        (local.set $next (i32.add (local.get $base) (i32.load offset=4 (local.get $start))))
        (local.set $start (i32.add (local.get $base) (i32.load (local.get $start))))
        ;; The record without its line end, which is LF, CR or both.
        (local.set $stop (local.get $next))
        (if (i32.gt_u (local.get $stop) (local.get $start))
          (then
            (local.set $stop
              (i32.sub
                (local.get $stop)
                (i32.eq (i32.load8_u (i32.sub (local.get $stop) (i32.const 1))) (i32.const 0x0a))))))
        (if (i32.gt_u (local.get $stop) (local.get $start))
          (then
            (local.set $stop
              (i32.sub
                (local.get $stop)
                (i32.eq (i32.load8_u (i32.sub (local.get $stop) (i32.const 1))) (i32.const 0x0d))))))
        (call $copy (local.get $start) (i32.sub (local.get $stop) (local.get $start)) (local.get $out))
        (local.set $out (i32.add (local.get $out) (i32.sub (local.get $stop) (local.get $start))))
        (local.set $missing (i32.load16_u (i32.add (global.get $lacking) (i32.shl (local.get $i) (i32.const 1)))))
        (if (local.get $missing)
          (then
            (memory.fill (local.get $out) (local.get $delimiter) (local.get $missing))
            (local.set $out (i32.add (local.get $out) (local.get $missing)))))
        (local.set $suffix
          (i32.add
            (global.get $suffixes)
            (i32.shl (i32.load8_u (i32.add (global.get $suffixOf) (local.get $i))) (i32.const 3))))
        (call $copy
          (i32.load (local.get $suffix)) (i32.load offset=4 (local.get $suffix)) (local.get $out))
        (local.set $out (i32.add (local.get $out) (i32.load offset=4 (local.get $suffix))))
        (call $copy (local.get $stop) (i32.sub (local.get $next) (local.get $stop)) (local.get $out))
        (local.set $out (i32.add (local.get $out) (i32.sub (local.get $next) (local.get $stop))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $records)))
    (local.get $out)))
