import type { Wordings } from './types';

export const vi: Wordings = {
  related: 'Tin liên quan*|Bài liên quan*|Tin khác|Cùng chuyên mục*',
  readAlso: 'Xem thêm*|Đọc thêm*',
  newsletter: '*đăng ký nhận*',
  subscribe: '*dành cho thuê bao*|*để đọc tiếp*',
  comments: 'Bình luận*',
  share: 'Chia sẻ*|Sao chép liên kết',
  ad: 'Quảng cáo*',
  consent: '*sử dụng cookie*',
  credit: 'Ảnh:*',
  correction: 'Đính chính*',
  updated: 'Cập nhật*',
  published: 'Đăng ngày*',
};
