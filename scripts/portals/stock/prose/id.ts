import type { Prose } from './types';

export const id: Prose = {
  lang: 'id',
  persons: ['Rina Putri', 'Agus Santoso'],
  places: ['Teluk Garam', 'Dermaga Lama', 'Tanjung Utara'],
  firms: ['perusahaan'],
  topics: [
    {
      titles: ['Feri {place} berlayar lagi setelah {n} hari', 'Warga pulau lega, feri {place} kembali'],
      standfirsts: ['Satu-satunya kapal yang mengangkut truk ke pulau berada di galangan sejak badai, dan susu mulai langka di toko.'],
      subheads: ['Susu dari udara'],
      sentences: [
        'Feri yang menghubungkan {place} dengan pulau-pulau berlayar pada Selasa untuk pertama kali bulan ini, membawa {n} mobil dan meninggalkan antrean sampai ke pompa bensin.',
        'Penyelam menemukan retakan sepanjang telapak tangan pada poros baling-baling.',
        '"Suaranya terdengar sebelum retaknya terlihat," kata {person}, yang sudah sebelas tahun bekerja di kamar mesin.',
        'Selama kapal di galangan, dua perahu nelayan dan satu helikopter membawa obat, surat dan sayuran segar.',
        'Perbaikan menelan biaya {n} miliar, tetapi harga tiket tidak akan naik.',
      ],
    },
    {
      titles: ['Tukang ledeng menemukan {n} lukisan di balik dinding di {place}', 'Lukisan {place} yang terlupakan akan dipamerkan'],
      standfirsts: ['Mereka mencari sumber lembap dan menemukan koleksi yang hilang sejak perang.'],
      subheads: ['Bau terpentin'],
      sentences: [
        'Tukang ledeng yang melubangi dinding balai kota lama pada Jumat pagi tidak menemukan pipa atau bata, melainkan bingkai lukisan cat minyak.',
        'Di belakangnya ada {n} lukisan lagi, terbungkus selimut.',
        'Kebanyakan menggambarkan pelabuhan saat air surut.',
        '"Yang pertama terasa adalah baunya, seolah pelukisnya baru saja keluar," ujar {person} dari bagian arsip.',
        'Daftar yang dianggap lengkap tidak menyebut satu pun di antaranya.',
      ],
    },
  ],
};
