import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  phrases: {
    related: 'Berita terkait|Artikel terkait|Berita lainnya',
    readAlso: 'Baca juga*|Baca:*',
    newsletter: '*saluran whatsapp*',
    subscribe: 'Berlangganan*|*khusus pelanggan*',
    comments: 'Komentar',
    share: 'Bagikan*|Salin *',
    ad: 'Iklan|Lanjutkan membaca*|Scroll untuk*',
    consent: '*menggunakan cookie*',
    credit: 'Gambar:*',
    correction: 'Koreksi*',
    updated: 'Diperbarui*',
    published: 'Diterbitkan*',
  },
  ages: {
    frames: '_ lalu|_ yang lalu',
    minute: 'menit|mnt',
    hour: 'jam|j',
    day: 'hari|h',
    week: 'minggu|mgg',
    month: 'bulan|bln',
    one: 'satu',
    now: 'baru saja|barusan|beberapa saat lalu|beberapa detik lalu',
    today: 'hari ini',
    yesterday: 'kemarin',
  },
  months: 'januari februari maret april mei juni juli agustus september oktober november desember',
  ownWords: 'kami',
  smallWords: 'yang dan di dengan untuk ini dari pada tidak dalam itu akan juga oleh ke para',
};
