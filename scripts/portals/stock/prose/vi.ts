import type { Prose } from './types';

export const vi: Prose = {
  lang: 'vi',
  persons: ['Minh Hà', 'Quốc Bảo'],
  places: ['Vịnh Muối', 'Bến Cũ', 'Mũi Bắc'],
  firms: ['công ty'],
  topics: [
    {
      titles: ['Phà {place} chạy lại sau {n} ngày', 'Người dân đảo mừng: phà {place} đã về'],
      standfirsts: ['Con tàu duy nhất chở xe tải ra đảo nằm trong ụ từ sau cơn bão, và các cửa hàng bắt đầu thiếu sữa.'],
      subheads: ['Sữa từ trên trời'],
      sentences: [
        'Phà nối {place} với các đảo hôm thứ ba đã rời bến lần đầu trong tháng, chở {n} ô tô và để lại một hàng dài tới tận trạm xăng.',
        'Thợ lặn đã tìm thấy trên trục chân vịt một vết nứt dài bằng bàn tay.',
        '"Nghe thấy nó trước khi nhìn thấy", {person} nói, người đã làm việc mười một mùa đông trong buồng máy.',
        'Trong thời gian tàu nằm ụ, hai thuyền cá và một trực thăng chở thuốc, thư và rau tươi.',
        'Việc sửa chữa tốn {n} tỷ đồng, nhưng giá vé sẽ không tăng.',
      ],
    },
    {
      titles: ['Tìm thấy {n} bức tranh sau bức tường ở {place}', 'Những bức tranh bị lãng quên ở {place} sắp được trưng bày'],
      standfirsts: ['Đi tìm chỗ ẩm, thợ gặp một bộ sưu tập mất tích từ thời chiến tranh.'],
      subheads: ['Mùi dầu thông'],
      sentences: [
        'Người thợ khoan bức tường của tòa thị chính cũ sáng thứ sáu không gặp ống nước hay gạch, mà gặp khung của một bức sơn dầu.',
        'Phía sau còn {n} bức tranh khác bọc trong chăn.',
        'Phần lớn vẽ bến cảng lúc nước ròng.',
        '"Đầu tiên là mùi, như thể họa sĩ vừa bước ra", {person} ở phòng lưu trữ kể.',
        'Bản kê được coi là đầy đủ không nhắc đến bức nào.',
      ],
    },
  ],
};
