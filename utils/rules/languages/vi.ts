import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  phrases: {
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
  },
  ages: {
    frames: '_ trước',
    minute: 'phút|ph',
    hour: 'giờ|tiếng|h',
    day: 'ngày',
    week: 'tuần',
    month: 'tháng',
    one: 'một',
    now: 'vừa xong|mới đây|vài giây trước',
    today: 'hôm nay',
    yesterday: 'hôm qua',
  },
  ownPhrases: 'chúng tôi',
};
