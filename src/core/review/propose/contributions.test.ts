import { describe, expect, it } from 'vitest';
import { proposedLines } from '#testing/proposals.ts';

describe('what is given', () => {
  it.each([
    [
      'Công ty Vân Tùng tài trợ 24 thiết bị Wifi công cộng.',
      [
        'what: thiết bị Wifi công cộng | nature: in-kind | pledged: 24 thiết bị | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Công ty Vân Tùng ủng hộ 24 thiết bị Wifi.',
      [
        'what: thiết bị Wifi | nature: in-kind | pledged: 24 thiết bị | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Công ty Vân Tùng đã trao tặng 24 thiết bị Wifi.',
      [
        'what: thiết bị Wifi | nature: in-kind | delivered: 24 thiết bị | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    ['Công ty Vân Tùng có 24 thiết bị Wifi.', []],
    ['Công ty Vân Tùng tài trợ 24 tỷ đồng.', []],
    ['Công ty Vân Tùng tài trợ cho 24 hộ nghèo.', []],
    ['Công ty Vân Tùng tài trợ 24/30 thiết bị.', []],
    ['Công ty Vân Tùng tài trợ 24-30 thiết bị.', []],
    [
      'Công ty Vân Tùng và Công ty Bình An tài trợ 24 thiết bị.',
      ['what: thiết bị | nature: in-kind | pledged: 24 thiết bị | objective: #objective.phat-trien-ha-tang | ?'],
    ],
    [
      'Nhân dân hiến 2.500 m² đất.',
      ['what: đất | nature: in-kind | pledged: 2.500 m² | objective: #objective.phat-trien-ha-tang | ?'],
    ],
    [
      'Nhân dân đã hiến 2.500 m² đất.',
      ['what: đất | nature: in-kind | delivered: 2.500 m² | objective: #objective.phat-trien-ha-tang | ?'],
    ],
    ['Nhân dân hiến 2.500 m² nhà.', []],
    [
      'Công ty Vân Tùng tài trợ 24 thiết bị, đã lắp đặt 10 thiết bị, đang lắp 4 thiết bị.',
      [
        'what: thiết bị | nature: in-kind | pledged: 24 thiết bị | delivered: 10 thiết bị | underway: 4 thiết bị | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Công ty Vân Tùng đã tài trợ 24 thiết bị, đã lắp đặt 10 thiết bị.',
      [
        'what: thiết bị | nature: in-kind | delivered: 24 thiết bị | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Công ty Vân Tùng tài trợ 24 thiết bị, đã lắp đặt 10 ghế đá.',
      [
        'what: thiết bị | nature: in-kind | pledged: 24 thiết bị | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
        'what: ghế đá | nature: in-kind | delivered: 10 ghế đá | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Công ty Vân Tùng tài trợ 24 thiết bị, thêm 10 thiết bị.',
      [
        'what: thiết bị | nature: in-kind | pledged: 24 thiết bị | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Công ty Vân Tùng tài trợ 24 thiết bị (gồm 10 tivi).',
      [
        'what: thiết bị | nature: in-kind | pledged: 24 thiết bị | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Công ty Vân Tùng tài trợ 01 sân chơi, diện tích 500 m², trị giá 200 triệu đồng.',
      [
        'what: sân chơi | nature: in-kind | pledged: 1 sân chơi | size: 500 m² | cost: 200 triệu đồng | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Công ty Vân Tùng tài trợ 24 thiết bị và 12 ghế đá.',
      [
        'what: thiết bị | nature: in-kind | pledged: 24 thiết bị | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
        'what: ghế đá | nature: in-kind | pledged: 12 ghế đá | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Công ty Vân Tùng tài trợ 24 thiết bị đang lắp đặt.',
      [
        'what: thiết bị | nature: in-kind | underway: 24 thiết bị | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
  ])('%s', (text, expected) => expect(proposedLines(text, 'contribution')).toEqual(expected));
});

describe('what is given, how much of it, and by whom, in other words', () => {
  it.each([
    [
      'Công ty Vân Tùng tài trợ 24 thiết bị Wifi công cộng.',
      [
        'what: thiết bị Wifi công cộng | nature: in-kind | pledged: 24 thiết bị | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Công ty Vân Tùng tài trợ 24 thiết bị Wifi, đã lắp đặt 10 thiết bị.',
      [
        'what: thiết bị Wifi | nature: in-kind | pledged: 24 thiết bị | delivered: 10 thiết bị | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Công ty Vân Tùng tài trợ 24 thiết bị Wifi, đã lắp đặt 10 thiết bị, đang lắp đặt 5 thiết bị.',
      [
        'what: thiết bị Wifi | nature: in-kind | pledged: 24 thiết bị | delivered: 10 thiết bị | underway: 5 thiết bị | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Công ty Vân Tùng tài trợ 24 thiết bị Wifi, trị giá 500 triệu đồng.',
      [
        'what: thiết bị Wifi | nature: in-kind | pledged: 24 thiết bị | cost: 500 triệu đồng | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Công ty Vân Tùng tài trợ 24 thiết bị Wifi; trị giá 500 triệu đồng; Nhân dân đã nhận.',
      [
        'what: thiết bị Wifi | nature: in-kind | pledged: 24 thiết bị | cost: 500 triệu đồng | sponsor: #party.cong-ty-van-tung | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Công ty Vân Tùng và Công ty Hà Anh tài trợ 24 thiết bị Wifi.',
      ['what: thiết bị Wifi | nature: in-kind | pledged: 24 thiết bị | objective: #objective.phat-trien-ha-tang | ?'],
    ],
    [
      'Nhân dân đã hiến 2.500 m² đất, 30 cây xanh.',
      [
        'what: đất | nature: in-kind | delivered: 2.500 m² | objective: #objective.phat-trien-ha-tang | ?',
        'what: cây xanh | nature: in-kind | delivered: 30 cây | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Nhân dân hiến 2.500 m² đất để làm đường.',
      ['what: đất | nature: in-kind | pledged: 2.500 m² | objective: #objective.phat-trien-ha-tang | ?'],
    ],
    ['Nhân dân hiến 2.500 m² mặt bằng.', []],
    [
      'Nhân dân hiến 2.500 m đất.',
      ['what: đất | nature: in-kind | pledged: 2.500 m | objective: #objective.phat-trien-ha-tang | ?'],
    ],
    ['Nhân dân đóng góp 500 triệu đồng.', []],
    [
      'Nhân dân đóng góp 300 ngày công, 20 ghế đá.',
      [
        'what: ngày công | nature: in-kind | pledged: 300 ngày công | objective: #objective.phat-trien-ha-tang | ?',
        'what: ghế đá | nature: in-kind | pledged: 20 ghế đá | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    ['Nhân dân hiến 12/15 ghế đá.', []],
    ['Nhân dân hiến 12-15 ghế đá.', []],
    [
      'Nhân dân hiến 30 ghế đá (trong đó phường A 10 ghế đá).',
      ['what: ghế đá | nature: in-kind | pledged: 30 ghế đá | objective: #objective.phat-trien-ha-tang | ?'],
    ],
    [
      'Nhân dân ủng hộ 30 ghế đá, đã bàn giao; 20 cây xanh.',
      [
        'what: ghế đá | nature: in-kind | delivered: 30 ghế đá | objective: #objective.phat-trien-ha-tang | ?',
        'what: cây xanh | nature: in-kind | pledged: 20 cây | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    [
      'Nhân dân ủng hộ 30 ghế đá, 20 cây xanh đã bàn giao.',
      [
        'what: ghế đá | nature: in-kind | pledged: 30 ghế đá | objective: #objective.phat-trien-ha-tang | ?',
        'what: cây xanh | nature: in-kind | delivered: 20 cây | objective: #objective.phat-trien-ha-tang | ?',
      ],
    ],
    ['Có 30 ghế đá.', []],
  ])('%s', (text, expected) => expect(proposedLines(text, 'contribution')).toEqual(expected));
});
